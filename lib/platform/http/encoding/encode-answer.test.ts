import { once } from "node:events";
import { createServer, type IncomingMessage, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleRequest } from "../front/handle-request";
import { BODY_LENGTH } from "./body-length";

const TEXT = "The ferry left at six. ".repeat(50);
const TAG = '"page1"';
const FRAMEWORK_VARY = "rsc, next-router-state-tree, Accept-Encoding";

/** In place of the framework: a page, written in parts; a short one; a picture; a feed that says what it varies by. */
async function framework(request: IncomingMessage, response: import("node:http").ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://x");
  const { setHeader } = response;
  response.setHeader = (...header) => (response.headersSent ? response : Reflect.apply(setHeader, response, header));
  response.setHeader("ETag", TAG);
  response.setHeader("Vary", FRAMEWORK_VARY);
  if (request.headers["if-none-match"]?.replaceAll("W/", "").split(", ").includes(TAG)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  if (pathname.startsWith("/media/")) {
    response.setHeader(BODY_LENGTH, 3);
    response.writeHead(200, { "Content-Type": "image/jpeg" });
    response.end(Buffer.from([1, 2, 3]));
    return;
  }
  if (pathname === "/feed.xml") response.setHeader("Vary", "rsc, accept");
  if (pathname === "/missing") response.statusCode = 404;
  response.setHeader("Content-Type", pathname === "/feed.xml" ? "application/rss+xml" : "text/html; charset=utf-8");
  if (pathname === "/short") {
    response.end("short");
    return;
  }
  response.flushHeaders();
  response.write(TEXT.slice(0, 100));
  response.write(Buffer.from(TEXT.slice(100, 300)));
  response.end(TEXT.slice(300));
}

const server = createServer((request, response) =>
  handleRequest({ handler: framework, isKnownAction: () => false }, request, response),
);
beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
afterAll(() => server.close());

async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const request = send({ port, host: "127.0.0.1", method, path, headers, agent: false });
  request.end();
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

const plain = (bytes: Buffer) => bytes.toString();
const read = {
  br: (bytes: Buffer) => plain(brotliDecompressSync(bytes)),
  gzip: (bytes: Buffer) => plain(gunzipSync(bytes)),
};

test.each(["br", "gzip"] as const)(
  "a page and a feed are sent in %s, whole, with a tag of their own",
  async (encoding) => {
    for (const [path, vary] of Object.entries({ "/page": "accept-encoding", "/feed.xml": "accept, accept-encoding" })) {
      const { status, headers, body } = await ask(path, { "accept-encoding": encoding });
      expect([status, headers["content-encoding"], headers.vary]).toEqual([200, encoding, vary]);
      expect([headers.etag, headers["content-length"]]).toEqual([`"page1-${encoding}"`, String(body.length)]);
      expect(body.length).toBeLessThan(TEXT.length / 5);
      expect(read[encoding](body)).toBe(TEXT);
    }
  },
);

test.each(["", "gzip;q=0, br;q=0", "identity, br;q=0.5"])(
  "with Accept-Encoding %j it is sent as it is",
  async (header) => {
    const { headers, body } = await ask("/page", header ? { "accept-encoding": header } : {});
    expect([headers["content-encoding"], headers.vary, headers.etag]).toEqual([
      undefined,
      "accept-encoding",
      '"page1-identity"',
    ]);
    expect(plain(body)).toBe(TEXT);
  },
);

test("what does not vary says nothing of it: a picture, a short text", async () => {
  for (const path of ["/media/a/b/c.jpg", "/short"]) {
    const { headers } = await ask(path, { "accept-encoding": "br" });
    expect([headers["content-encoding"], headers.vary, headers.etag], path).toEqual([undefined, undefined, TAG]);
    expect(headers["content-length"], path).toBeDefined();
  }
});

test("who has the text in the encoding that is preferred now is answered 304, nobody else", async () => {
  const known = async (tag: string, encoding = "br, gzip") => {
    const { status, headers } = await ask("/page", { "accept-encoding": encoding, "if-none-match": tag });
    return [status, headers.etag, headers.vary];
  };
  const unchanged = [304, '"page1-br"', "accept-encoding"];
  expect(await known('"page1-br"')).toEqual(unchanged);
  expect(await known('"other", W/"page1-br"')).toEqual(unchanged);
  expect(await known('"page1-gzip"', "gzip")).toEqual([304, '"page1-gzip"', "accept-encoding"]);
  expect((await known('"page1-br"', "gzip"))[0]).toBe(200);
  expect((await known('"page1-gzip"'))[0]).toBe(200);
  expect((await known('"page1-br"', "identity"))[0]).toBe(200);
  const picture = await ask("/media/a/b/c.jpg", { "accept-encoding": "br", "if-none-match": TAG });
  expect([picture.status, picture.headers.etag, picture.headers.vary]).toEqual([304, TAG, undefined]);
});

test("HEAD of a page has every header of GET, and no body", async () => {
  for (const encoding of ["br", "gzip", "identity"]) {
    const asked = { "accept-encoding": encoding };
    const [head, get] = [await ask("/page", asked, "HEAD"), await ask("/page", asked)];
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  }
});

test("a page that is not there is compressed and has no tag", async () => {
  const { status, headers, body } = await ask("/missing", { "accept-encoding": "br" });
  expect([status, headers.etag, headers["content-encoding"]]).toEqual([404, undefined, "br"]);
  expect(read.br(body)).toBe(TEXT);
});
