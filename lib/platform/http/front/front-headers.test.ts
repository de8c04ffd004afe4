import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FrontServer, frontServer } from "@/lib/testing/front-server";

let front: FrontServer;
beforeAll(async () => {
  front = await frontServer();
});
afterAll(() => front.close());

const ask: FrontServer["ask"] = (...asked) => front.ask(...asked);

describe("headers", () => {
  test("what a visitor sends does not reach a reader page", async () => {
    const sent = [
      ...["content-security-policy", "x-nonce", "rsc", "cookie", "x-middleware-subrequest", "x-nextjs-data"],
      "sec-fetch-dest",
    ];
    const { body } = await ask("GET", "/city", Object.fromEntries(sent.map((name) => [name, "canary"])));
    expect(body).not.toContain("canary");
  });

  test.each(["/city", "/api/suggest", "/studio", "/studio/stories/a/preview/b", "/media/a/b/c.jpg", "/healthz"])(
    "no header but one names the client at %s",
    async (path) => {
      const names = [
        "forwarded",
        "x-real-ip",
        "x-client-ip",
        "x-cluster-client-ip",
        "true-client-ip",
        "cf-connecting-ip",
      ];
      const claims = Object.fromEntries(names.map((name) => [name, "203.0.113.9"]));
      const { body } = await ask("GET", path, { ...claims, cookie: "masthead.session=x" });
      expect(JSON.parse(body).url).toBe(path);
      expect(body).not.toContain("203.0.113.9");
    },
  );

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

describe("the page in a preview's frame", () => {
  const page = "/studio/stories/a/preview/b";
  const cookie = "masthead.session=x";

  test("is shown by pages of this site alone, stored by nobody and in no index", async () => {
    const { headers } = await ask("GET", page, { cookie });
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringMatching(/frame-ancestors 'self'/),
    });
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    for (const other of [page.replace(/\/b$/, ""), `${page}/c`]) {
      const { headers } = await ask("GET", other, { cookie });
      expect(headers["content-security-policy"], other).toContain("frame-ancestors 'none'");
    }
  });

  test("is for people who are signed in, and is read only", async () => {
    const { status, headers } = await ask("GET", page, { accept: "text/html" });
    expect([status, headers.location]).toEqual([307, `/sign-in?callbackUrl=${encodeURIComponent(page)}`]);
    expect((await ask("POST", page, { cookie })).status).toBe(405);
  });

  test("gets no header by which it could be a part of a page, or an old copy of it", async () => {
    const names = ["rsc", "next-router-state-tree", "if-none-match", "range", "accept-encoding", "next-action"];
    const { body } = await ask("GET", page, { cookie, ...Object.fromEntries(names.map((name) => [name, "canary"])) });
    expect(body).not.toContain("canary");
  });
});

describe("caching", () => {
  test.each([
    ["/", "public, max-age=0, must-revalidate"],
    ["/city", "public, max-age=0, must-revalidate"],
    ["/STUDIO/status/404", "public, max-age=0, must-revalidate"],
    ["/ASSETS/status/308", "public, max-age=0, must-revalidate"],
    ["/city/status/503", "no-store"],
    ["/assets/status/404", "no-store"],
    ["/media/a/b/c.jpg", "public, max-age=0, must-revalidate"],
    ["/studio", "no-store"],
    ["/studio/stories/a/preview/b", "no-store"],
    ["/sign-in", "no-store"],
    ["/api/suggest", "no-store"],
    ["/healthz", "no-store"],
  ])("%s is answered by the framework without a rule, and by the portal with %s", async (path, expected) => {
    const { headers } = await ask("GET", path, { cookie: "masthead.session=x" });
    expect(headers["cache-control"]).toBe(expected);
  });

  test("only what is there has a tag by which to ask for it again", async () => {
    expect((await ask("GET", "/city")).headers.etag).toBe('"a"');
    for (const status of [308, 404, 410]) expect((await ask("GET", `/status/${status}`)).headers.etag).toBeUndefined();
  });

  test("the framework does not hear that a client has some version of a page", async () => {
    expect((await ask("GET", "/city", { "if-none-match": "*" })).body).not.toContain("if-none-match");
    expect((await ask("GET", "/city", { "if-none-match": '"a"' })).body).toContain("if-none-match");
  });
});
