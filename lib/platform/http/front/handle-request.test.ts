import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ACTION, type FrontServer, frontServer } from "@/lib/testing/front-server";
import { registerEditions } from "../addresses/edition-target";
import { registerQueryAddresses } from "../addresses/known-query-address";
import { MAX_SIGN_IN_BYTES } from "./body-limits";

let front: FrontServer;
beforeAll(async () => {
  front = await frontServer();
});
afterAll(() => front.close());

const ask: FrontServer["ask"] = (...asked) => front.ask(...asked);

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

  test.each(["GET", "HEAD", "POST"])("%s * is no address", async (method) => {
    expect((await ask(method, "*")).status).toBe(400);
  });

  test("a page of the studio takes no form, and the sign-in page no action", async () => {
    const cookie = "masthead.session=x";
    const studio = await ask("POST", "/studio", { ...form, cookie }, "a=1");
    expect([studio.status, JSON.parse(studio.body).code]).toEqual([405, "no-action"]);
    const signIn = await ask("POST", "/sign-in", { "next-action": ACTION, "content-type": "text/plain", cookie }, "[]");
    expect([signIn.status, signIn.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });
});

describe("old addresses that a query names", () => {
  const known = "/News.aspx?id=5";
  beforeAll(() =>
    registerQueryAddresses(async (address) => {
      if (address === known) return "known";
      return /^\/(?:News\.aspx)?\?/.test(address) ? "path" : null;
    }),
  );
  const target = async (path: string) => JSON.parse((await ask("GET", path)).body).url;
  const answering = `/~query/is/${Buffer.from(known).toString("base64url")}`;

  test.each([
    ["/News.aspx?id=5", answering],
    ["/News.aspx?utm_source=post&id=5", `${answering}?utm_source=post`],
    ["//News.aspx/?id=%35", answering],
  ])("%s is answered by %s", async (path, expected) => {
    expect(await target(path)).toBe(expected);
  });

  test.each(["/News.aspx?id=6", "/News.aspx?id=5&a=1"])("%s is no page of that file", async (path) => {
    expect(await target(path)).toBe(`/~query/is/${Buffer.from(path).toString("base64url")}`);
  });

  test.each(["/news.aspx?id=5", "/?id=5", "/News.aspx", "/robots.txt?id=5"])("%s stays what it is", async (path) => {
    expect(await target(path)).toBe(path);
  });

  test.each(["/100%-sure", "//100%25-sure/"])("%s has a percent sign, and is answered as such", async (path) => {
    expect(await target(path)).toBe(`/~query/is/${Buffer.from("/100%-sure").toString("base64url")}`);
  });

  test("while nobody can say which are known, the path answers", async () => {
    registerQueryAddresses(() => Promise.reject(new Error("no database")));
    expect(await target(known)).toBe(known);
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

describe("languages of no edition", () => {
  afterAll(() => registerEditions(async () => new Set(["fr"])));
  const target = async (path: string) => JSON.parse((await ask("GET", path)).body).url;

  test.each([
    ["/FR", "/~/FR"],
    ["/en/city?a=1", "/~/en/city?a=1"],
    ["/en/search?q=tram", "/~/en/search?q=tram"],
    ["/FR//city/", "/~/FR/city"],
    ["/fr/city", "/fr/city"],
    ["/city", "/city"],
  ])("%s is looked up at %s", async (path, expected) => {
    registerEditions(async () => new Set(["fr"]));
    expect(await target(path)).toBe(expected);
  });

  test("while nobody can say which languages there are, the path answers", async () => {
    registerEditions(() => Promise.reject(new Error("no database")));
    expect(await target("/en/city")).toBe("/en/city");
  });
});

test("who searches too often gets the site's page for it, and is told when to try again", async () => {
  const last = async (times: number, headers: Record<string, string>) => {
    for (let n = 1; n < times; n++)
      expect((await ask("GET", "/fr/search?q=tram", headers)).headers["retry-after"]).toBe("600");
    return ask("GET", "/fr/search?q=tram&from=20", headers);
  };
  const typed = await last(21, { "sec-fetch-dest": "empty" });
  const pressed = await last(11, { "sec-fetch-dest": "document" });
  for (const { headers, body } of [typed, pressed]) {
    expect(JSON.parse(body).url).toBe("/fr/search/!");
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(headers["retry-after"])).toBeLessThanOrEqual(60);
  }
});

test.each(["/studio?q=%00", "/studio/media?q=a%00b"])("%s holds what cannot be stored", async (path) => {
  const { status, body } = await ask("GET", path, { cookie: "masthead.session=x" });
  expect([status, JSON.parse(body).code]).toEqual([400, "bad-address"]);
});

test("a request without a host is answered with a policy", async () => {
  const socket = front.connect();
  socket.end("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toMatch(/content-security-policy: default-src 'none'/i);
});

describe("changes", () => {
  test("another site's page is refused, with or without Sec-Fetch-Site", async () => {
    for (const origin of ["https://other.example", "null"]) {
      expect((await ask("POST", signIn, { ...form, origin }, "a=1")).status).toBe(403);
      const headers = { origin, cookie: "masthead.session=x", "next-action": "a", "content-type": "text/plain" };
      expect((await ask("POST", "/studio", headers, "[]")).status).toBe(403);
    }
  });

  test("another site's page reads nothing of the API", async () => {
    for (const path of ["/api/stories/a/draft", "/api/auth/session", "/api/suggest"]) {
      for (const site of ["cross-site", "same-site"])
        expect((await ask("GET", path, { "sec-fetch-site": site })).status, path).toBe(403);
      expect((await ask("GET", path, { origin: "https://other.example" })).status, path).toBe(403);
      for (const site of ["same-origin", "none"])
        expect((await ask("GET", path, { "sec-fetch-site": site })).status, path).toBe(200);
    }
    expect((await ask("GET", "/studio", { "sec-fetch-site": "cross-site", cookie: "masthead.session=x" })).status).toBe(
      200,
    );
  });

  test("a router's state that the framework cannot read does not reach it", async () => {
    const cookie = "masthead.session=x";
    const tree = encodeURIComponent(JSON.stringify(["", { children: ["studio", {}] }]));
    for (const path of ["/studio", "/sign-in"]) {
      expect((await ask("GET", path, { cookie, "next-router-state-tree": tree })).status).toBe(200);
      for (const state of ["%5B%22%22%5D", "%", "x", `${tree}, ${tree}`, "a".repeat(12_000)]) {
        const { status, body } = await ask("GET", path, { cookie, "next-router-state-tree": state });
        expect([status, JSON.parse(body).code]).toEqual([400, "bad-router-state"]);
      }
    }
  });

  test("a draft is JSON", async () => {
    expect((await ask("PUT", "/api/stories/a/draft", form, "{}")).status).toBe(415);
    for (const type of ["application/json", "Application/JSON;charset=utf-8"])
      expect((await ask("PUT", "/api/stories/a/draft", { "content-type": type }, "{}")).status).toBe(200);
    for (const type of ["application/jsonx", "application/json-seq", "application/json, text/plain", ""])
      expect((await ask("PUT", "/api/stories/a/draft", { "content-type": type }, "{}")).status, type).toBe(415);
  });

  test("what is refused at the studio carries a policy too", async () => {
    const { status, headers } = await ask("PUT", "/studio");
    expect([status, headers["content-security-policy"]]).toEqual([405, expect.stringContaining("default-src 'none'")]);
  });

  test("strangers reach no action of the studio", async () => {
    expect((await ask("POST", "/studio", { "next-action": ACTION }, "[]")).status).toBe(401);
  });

  test.each(["a", ACTION.replace("7", "8"), `${ACTION}, ${ACTION}`, "toString"])(
    "an action that the build does not have, %s, does not reach the framework",
    async (action) => {
      const headers = { cookie: "masthead.session=x", "content-type": "text/plain" };
      expect((await ask("POST", "/studio", { ...headers, "next-action": ACTION }, "[]")).status).toBe(200);
      const refused = await ask("POST", "/studio", { ...headers, "next-action": action }, "[]");
      expect([refused.status, JSON.parse(refused.body).code]).toEqual([404, "unknown-action"]);
      expect(refused.headers["x-nextjs-action-not-found"]).toBe("1");
    },
  );
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
    const socket = front.connect();
    socket.write(
      `POST ${signIn} HTTP/1.1\r\nHost: a\r\nContent-Type: ${form["content-type"]}\r\nContent-Length: 99\r\n\r\n`,
    );
    const drip = setInterval(() => socket.write("a"), 1_000);
    const answer = await text(socket);
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});
