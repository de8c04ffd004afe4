import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, request as send } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_SIGN_IN_BYTES } from "./body-limits";
import { handleRequest } from "./handle-request";

// In place of the framework: answers with what it was given.
async function echo(request: IncomingMessage, response: import("node:http").ServerResponse) {
  const body = await text(request);
  response.end(
    JSON.stringify({ url: request.url, headers: request.headers, raw: request.rawHeaders, bytes: body.length }),
  );
}

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => handleRequest(echo, request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: string;
}

const port = () => (server.address() as AddressInfo).port;

async function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const request = send({ port: port(), host: "127.0.0.1", method, path, headers, agent: false });
  request.end(body);
  const [response] = await once(request, "response");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const form = { "content-type": "application/x-www-form-urlencoded" };
const signIn = "/api/auth/callback/credentials";

describe("methods", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "PROPFIND"])("%s of a reader page is 405", async (method) => {
    const { status, headers } = await ask(method, "/city/tide");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  test.each(["/", "*", "/city"])("OPTIONS %s is 204 with Allow", async (path) => {
    const { status, headers } = await ask("OPTIONS", path);
    expect([status, headers.allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  test("a page of the studio takes no form", async () => {
    expect((await ask("POST", "/sign-in", form, "a=1")).status).toBe(405);
  });
});

describe("addresses", () => {
  test.each([
    ...["/_next/image?url=%2Fa&w=64&q=75", "/_next/data/x.json", "/_not-found", "/_error", "/api", "/api/unknown"],
    ...["/x/../_next/image", "/%5Fnext/image", "/api%2fmedia", "/_next/zz"],
  ])("%s is answered 404 without the framework", async (path) => {
    const { status, headers, body } = await ask("GET", path);
    expect([status, headers["cache-control"], JSON.parse(body).code]).toEqual([404, "no-store", "not-found"]);
  });

  test.each(["/media/a", "/og/x", "/media%2fa", "/media/%E0%A4%A/x"])(
    "%s leads to the site's page for what is not there",
    async (path) => {
      expect(JSON.parse((await ask("GET", path)).body).url).toBe("/~none");
    },
  );
});

describe("headers", () => {
  test("what a visitor sends does not reach a reader page", async () => {
    const sent = [
      "content-security-policy",
      "x-nonce",
      "rsc",
      "cookie",
      "x-middleware-subrequest",
      "x-nextjs-data",
      "forwarded",
    ];
    const { body } = await ask("GET", "/city", Object.fromEntries(sent.map((name) => [name, "canary"])));
    expect(body).not.toContain("canary");
  });

  test("the host is the site's, whatever was asked", async () => {
    const { body } = await ask("GET", "/city", { host: "other.example" });
    expect(body).not.toContain("other.example");
  });

  test("a studio page has a nonce of its own each time, and not the visitor's", async () => {
    const headers = { cookie: "masthead.session=x", "content-security-policy": "script-src 'nonce-canary'" };
    const [first, second] = [await ask("GET", "/studio", headers), await ask("GET", "/studio", headers)];
    expect(first.body).not.toContain("canary");
    expect(first.headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[\w+/=]{40,}' 'strict-dynamic'/);
    expect(first.headers["content-security-policy"]).not.toBe(second.headers["content-security-policy"]);
  });

  test.each(["/", "/studio", "/api/suggest", "/media/a/b/c.jpg", "/healthz", "/_next/image", "/sign-in"])(
    "%s carries the protecting headers",
    async (path) => {
      const { headers } = await ask("GET", path, { cookie: "masthead.session=x" });
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": path.startsWith("/media") ? "cross-origin" : "same-origin",
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "permissions-policy": expect.stringContaining("camera=()"),
      });
    },
  );
});

describe("changes", () => {
  test("another site's page is refused, with or without Sec-Fetch-Site", async () => {
    for (const origin of ["https://other.example", "null"]) {
      expect((await ask("POST", signIn, { ...form, origin }, "a=1")).status).toBe(403);
      const headers = { origin, cookie: "masthead.session=x", "next-action": "a", "content-type": "text/plain" };
      expect((await ask("POST", "/studio", headers, "[]")).status).toBe(403);
    }
  });

  test("a draft is JSON", async () => {
    expect((await ask("PUT", "/api/stories/a/draft", form, "{}")).status).toBe(415);
    expect((await ask("PUT", "/api/stories/a/draft", { "content-type": "application/json" }, "{}")).status).toBe(200);
  });

  test("what is refused at the studio carries a policy too", async () => {
    const { status, headers } = await ask("PUT", "/studio");
    expect([status, headers["content-security-policy"]]).toEqual([405, expect.stringContaining("default-src 'none'")]);
  });

  test("strangers reach no action of the studio", async () => {
    expect((await ask("POST", "/studio", { "next-action": "a", "content-type": "text/plain" }, "[]")).status).toBe(401);
  });
});

describe("bodies", () => {
  test("a sign-in of 16 KB passes, a longer one does not", async () => {
    const long = "a".repeat(MAX_SIGN_IN_BYTES);
    expect(JSON.parse((await ask("POST", signIn, form, long)).body).bytes).toBe(MAX_SIGN_IN_BYTES);
    const refused = await ask("POST", signIn, form, `${long}a`);
    expect([refused.status, JSON.parse(refused.body).message]).toEqual([413, "The sign-in is larger than 16 KB."]);
  });

  test("one that does not say its length is cut off at the limit", async () => {
    const headers = { ...form, "transfer-encoding": "chunked" };
    const { status } = await ask("POST", signIn, headers, "a".repeat(MAX_SIGN_IN_BYTES + 1));
    expect(status).toBe(413);
  });

  test("a reader page takes none", async () => {
    expect((await ask("GET", "/city", { "content-length": "1" }, "a")).status).toBe(413);
    expect((await ask("GET", "/city", { "transfer-encoding": "chunked" }, "a")).status).toBe(413);
  });

  test("a sender that sends a byte at a time has ten seconds for a sign-in", { timeout: 30_000 }, async () => {
    const socket = connect(port(), "127.0.0.1");
    socket.write(
      `POST ${signIn} HTTP/1.1\r\nHost: a\r\nContent-Type: ${form["content-type"]}\r\nContent-Length: 99\r\n\r\n`,
    );
    const drip = setInterval(() => socket.write("a"), 1_000);
    const answer = await text(socket);
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("a sender that stops is given up after ten seconds", { timeout: 30_000 }, async () => {
    const socket = connect(port(), "127.0.0.1");
    socket.write(
      `POST ${signIn} HTTP/1.1\r\nHost: a\r\nContent-Type: ${form["content-type"]}\r\nContent-Length: 9\r\n\r\na`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });
});
