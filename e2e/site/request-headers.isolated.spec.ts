import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import { buffer } from "node:stream/consumers";
import { expect } from "@playwright/test";
import { test } from "../isolated-portal";

const CANARY = "'nonce-canary'";
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

/** What Node itself reads of a message's framing. */
const FRAMING = new Set([
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);
/** By these the API, of which nothing is stored, refuses pages of other sites. */
const FROM_WHERE = new Set(["origin", "sec-fetch-site"]);
const STANDARD =
  "accept accept-charset accept-datetime accept-encoding accept-language authorization cache-control cdn-loop content-security-policy content-security-policy-report-only cookie date dnt early-data forwarded from host if-match if-modified-since if-none-match if-range if-unmodified-since max-forwards origin pragma priority proxy-authorization purpose range referer sec-ch-ua sec-fetch-mode sec-fetch-site sec-fetch-user sec-purpose save-data te trailer user-agent via viewport-width warning x-csp-nonce x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-proto x-forwarded-server x-host x-http-method-override x-nonce x-original-host x-original-url x-real-ip x-requested-with x-rewrite-url".split(
    " ",
  );

/** Names of headers that the framework's own code mentions. */
function frameworkNames(): string[] {
  const folders = ["server", "client/components", "shared/lib", "lib"].map((name) => `node_modules/next/dist/${name}`);
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const sources = files.filter((file) => file.endsWith(".js")).map((file) => readFileSync(file, "utf8"));
  const names = sources.flatMap((source) => source.match(/(?<=['"])(?:x-|next-|rsc)[a-z0-9-]*(?=['"])/g) ?? []);
  return [...new Set(names)];
}

function manyNames(): string[] {
  const parts = [
    "action",
    "cache",
    "debug",
    "draft",
    "invoke",
    "matched",
    "middleware",
    "nextjs",
    "prerender",
    "render",
  ];
  const ends = [
    "data",
    "error",
    "host",
    "id",
    "key",
    "mode",
    "path",
    "query",
    "rewrite",
    "scope",
    "state",
    "status",
    "tags",
  ];
  const made = parts.flatMap((part) => parts.flatMap((second) => ends.map((end) => `x-${part}-${second}-${end}`)));
  const all = [...STANDARD, ...frameworkNames(), ...made].filter((name) => !FRAMING.has(name));
  return [...new Set(all)].slice(0, 1_000);
}

async function askAt(
  base: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ head: string; body: string }> {
  const request = http.get(base + path, { agent, headers });
  const [response] = await once(request, "response");
  const { date: _, etag: __, "x-nextjs-cache": ___, ...head } = response.headers;
  // A page that is not stored is rendered for each request, and places its title earlier or later.
  const body = (await buffer(response)).toString("latin1").split(/(?=<)/).sort().join("");
  return { head: JSON.stringify([response.statusCode, head]), body };
}

test("no header of a visitor changes a byte of what is public", {
  annotation: { type: "slow", description: "asks for nine documents with a thousand headers" },
}, async ({ portal }) => {
  const ask = (path: string, headers: Record<string, string>) => askAt(portal.address, path, headers);
  test.setTimeout(180_000);
  const names = manyNames();
  expect(names.length).toBe(1_000);
  expect(frameworkNames().length).toBeGreaterThan(40);
  const story = /href="(\/city\/\d{4}\/[^"]+)"/.exec((await ask("/city", {})).body)?.[1] ?? "";
  const paths = [
    "/",
    story,
    "/city",
    "/feed.xml",
    "/search?q=tram",
    "/sitemap.xml",
    "/robots.txt",
    "/no/such/page",
    "/api/suggest?q=tr",
  ];
  for (const path of paths) {
    await ask(path, {});
    const clean = await ask(path, {});
    for (let from = 0; from < names.length; from += 50) {
      const some = names.slice(from, from + 50).filter((name) => !(path.startsWith("/api/") && FROM_WHERE.has(name)));
      const sent = Object.fromEntries(some.map((name) => [name, CANARY]));
      expect(await ask(path, sent), `${path} with ${Object.keys(sent).join(", ")}`).toEqual(clean);
    }
    expect(await ask(path, {}), `${path} afterwards`).toEqual(clean);
  }
  agent.destroy();
});

test("a page that is asked for first with a policy of its own is stored without it", async ({ portal }) => {
  const path = `/no/such/page/${crypto.randomUUID()}`;
  const first = await askAt(portal.address, path, {
    "content-security-policy": `script-src ${CANARY}`,
    "x-nonce": "canary",
    rsc: "1",
  });
  expect(first.body).not.toContain("canary");
  expect(first.head).not.toMatch(/canary|x-component/);
});
