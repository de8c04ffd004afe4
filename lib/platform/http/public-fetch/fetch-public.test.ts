import http, { type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import zlib from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Reach } from "./checked-request";
import { FetchFault } from "./fetch-fault";
import { fetchPublic } from "./fetch-public";
import { type FetchLimits, fetchWithin } from "./fetch-within";
import { isPublicAddress } from "./public-address";

let answer: RequestListener;
let sockets = 0;
let server: http.Server;
let port: number;

beforeEach(async () => {
  sockets = 0;
  server = http.createServer((request, response) => answer(request, response));
  server.on("connection", () => {
    sockets += 1;
  });
  await new Promise<void>((listening) => server.listen(0, () => listening()));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** This machine alone, whatever the port. */
const HERE: Reach = { isAddress: (ip) => ip === "127.0.0.1", isPort: () => true };
const PUBLIC_HOSTS: Reach = { isAddress: isPublicAddress, isPort: () => true };
const LIMITS: FetchLimits = { types: ["text/html"], maxBytes: 1_000 };

const at = (host: string) => `http://${host}:${port}/page`;
const html =
  (text: string): RequestListener =>
  (_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(text);
  };

async function fault(fetching: Promise<unknown>): Promise<FetchFault> {
  const error = await fetching.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(FetchFault);
  return error as FetchFault;
}

const here = (path = "/page", limits: Partial<FetchLimits> = {}) =>
  fetchWithin(HERE, `http://127.0.0.1:${port}${path}`, { ...LIMITS, ...limits });

test.each(["127.0.0.1", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "localhost"])(
  "no socket is opened to %s, where a server listens",
  async (host) => {
    answer = html("<p>secret");
    expect((await fault(fetchWithin(PUBLIC_HOSTS, at(host), LIMITS))).code).toBe("address");
    expect(sockets).toBe(0);
  },
);

test.each([
  ["http://127.0.0.1/"],
  ["http://localhost/"],
  ["https://[::1]/"],
  ["http://169.254.169.254/latest/meta-data"],
  ["http://name.invalid:22/"],
  ["https://name.invalid:8443/"],
  ["ftp://name.invalid/"],
  ["file:///etc/passwd"],
  ["data:text/html,x"],
  ["https://user:word@name.invalid/"],
  ["no address"],
])("%s is not fetched", async (address) => {
  expect((await fault(fetchPublic(address, LIMITS))).code).toBe("address");
});

test("a name is checked by the very answer that the socket connects to", async () => {
  answer = html("<p>page");
  // Allowed when it is asked first, and another host when it is asked again
  const answers = [["127.0.0.1"], ["127.0.0.2"], ["127.0.0.1", "127.0.0.2"], []];
  let asked = 0;
  const reach: Reach = { ...HERE, resolve: async () => answers[asked++] ?? [] };
  const rebinding = () => fetchWithin(reach, at("rebind.example"), LIMITS);
  expect((await rebinding()).bytes.toString()).toBe("<p>page");
  expect(asked).toBe(1);
  expect((await fault(rebinding())).code).toBe("address");
  expect((await fault(rebinding())).code).toBe("address");
  expect((await fault(rebinding())).code).toBe("unreachable");
  expect(sockets).toBe(1);
});

test("each redirect is checked, and at most three are followed", async () => {
  const paths: string[] = [];
  answer = (request, response) => {
    paths.push(request.url ?? "");
    const count = Number(request.url?.slice(1));
    const location = count > 0 ? `/${count - 1}` : `http://127.0.0.2:${port}/elsewhere`;
    response.writeHead(302, { Location: location }).end();
  };
  expect((await fault(here("/2"))).code).toBe("address");
  expect(paths).toEqual(["/2", "/1", "/0"]);
  paths.length = 0;
  expect((await fault(here("/9"))).code).toBe("redirects");
  expect(paths).toEqual(["/9", "/8", "/7", "/6"]);
  for (const location of ["file:///etc/passwd", "http://user@127.0.0.1/", "http://["]) {
    answer = (_, response) => response.writeHead(301, { Location: location }).end();
    expect((await fault(here())).code).toBe("address");
  }
});

test("a page is read with its address after redirects, without cookies, and with the portal's name", async () => {
  let headers: http.IncomingHttpHeaders = {};
  answer = (request, response) => {
    headers = request.headers;
    if (request.url === "/page") {
      response.writeHead(307, { Location: "/moved", "Set-Cookie": "id=1; Path=/" }).end();
    } else html("<title>Grüße</title>")(request, response);
  };
  const page = await here();
  expect(page).toMatchObject({ url: `http://127.0.0.1:${port}/moved`, contentType: "text/html; charset=utf-8" });
  expect(page.bytes.toString()).toBe("<title>Grüße</title>");
  expect(page.isCut).toBe(false);
  expect(headers.cookie).toBeUndefined();
  expect(headers["user-agent"]).toMatch(/^Masthead \(\+https?:/);
  expect(headers.accept).toBe("text/html");
});

test.each([
  ["gzip", zlib.gzipSync],
  ["deflate", zlib.deflateSync],
  ["br", zlib.brotliCompressSync],
] as const)("a body is measured without its %s compression", async (encoding, compress) => {
  const send =
    (text: string): RequestListener =>
    (_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.setHeader("Content-Encoding", encoding);
      response.end(compress(text));
    };
  answer = send("short");
  expect((await here()).bytes.toString()).toBe("short");
  answer = send("x".repeat(2_000_000));
  expect((await fault(here())).code).toBe("size");
  const cut = await here("/page", { mayCut: true });
  expect([cut.bytes.length, cut.isCut]).toEqual([1_000, true]);
});

test("a body of more than its limit is refused, or cut where that was asked for", async () => {
  answer = html("x".repeat(1_001));
  expect((await fault(here())).code).toBe("size");
  expect((await here("/page", { mayCut: true })).bytes.length).toBe(1_000);
  answer = html("x".repeat(1_000));
  expect((await here()).isCut).toBe(false);
  let isClosed = false;
  // Without a length, and without an end
  answer = (request, response) => {
    request.socket.on("close", () => {
      isClosed = true;
    });
    response.setHeader("Content-Type", "text/html");
    const more = () => response.destroyed || response.write("x".repeat(500), () => setImmediate(more));
    more();
  };
  expect((await fault(here())).code).toBe("size");
  await expect.poll(() => isClosed).toBe(true);
});

test.each([
  ["before the headers", () => undefined],
  ["between the headers and the body", (response: http.ServerResponse) => response.flushHeaders()],
  ["within the body", (response: http.ServerResponse) => response.write("<p>")],
])("a server that stops %s is left after the time for everything", async (_, begin) => {
  let later: NodeJS.Timeout | undefined;
  answer = (_request, response) => {
    response.setHeader("Content-Type", "text/html");
    begin(response);
    later = setTimeout(() => response.end(), 2_000);
  };
  expect((await fault(here("/page", { timeoutMs: 150 }))).code).toBe("timeout");
  clearTimeout(later);
});

test("the caller may give up", async () => {
  const stop = new AbortController();
  answer = () => stop.abort(new Error("closed"));
  await expect(here("/page", { signal: stop.signal })).rejects.toThrow("closed");
});

test("other types, other encodings and faults are refused with their cause", async () => {
  answer = (_, response) => response.writeHead(200, { "Content-Type": "image/png" }).end("x");
  expect((await fault(here())).message).toBe("the answer is image/png, not text/html");
  expect((await here("/page", { types: ["image/*"] })).contentType).toBe("image/png");
  answer = (_, response) => response.writeHead(200, { "Content-Type": "imagery/png" }).end("x");
  expect((await fault(here("/page", { types: ["image/*"] }))).code).toBe("type");
  answer = (_, response) => response.writeHead(200).end("x");
  expect((await fault(here())).code).toBe("type");
  answer = (_, response) =>
    response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "zstd" }).end("x");
  expect((await fault(here())).code).toBe("type");
  answer = (_, response) => response.writeHead(404, { "Content-Type": "text/html" }).end("x");
  expect(await fault(here())).toMatchObject({ code: "answer", status: 404 });
  answer = (_, response) =>
    response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" }).end("not gzip");
  expect((await fault(here())).code).toBe("unreachable");
  answer = (request) => request.socket.destroy();
  expect((await fault(here())).code).toBe("unreachable");
});
