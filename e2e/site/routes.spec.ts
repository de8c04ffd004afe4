import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { routeOf } from "@/lib/platform/http/front/route-table";
import { portalSegments } from "@/lib/platform/http/portal-segments";

const manifest = (file: string) => JSON.parse(readFileSync(`.next/${file}`, "utf8"));

interface Prerendered {
  dataRoute?: string | null;
  prefetchDataRoute?: string | null;
}

/** Addresses at which the build has something of the framework's own: they are no addresses of the portal. */
function frameworkAddresses(): string[] {
  const { routes, dynamicRoutes }: Record<string, Record<string, Prerendered>> = manifest("prerender-manifest.json");
  const data = [...Object.values(routes ?? {}), ...Object.values(dynamicRoutes ?? {})];
  const { dataRoutes = [] }: { dataRoutes?: { page: string }[] } = manifest("routes-manifest.json");
  const { images }: { images: { path: string } } = manifest("images-manifest.json");
  const buildId = readFileSync(".next/BUILD_ID", "utf8");
  return [
    ...Object.keys(manifest("server/pages-manifest.json")),
    ...data.flatMap(({ dataRoute, prefetchDataRoute }) => [dataRoute ?? [], prefetchDataRoute ?? []].flat()),
    ...dataRoutes.map(({ page }) => `/_next/data/${buildId}${page}.json`),
    `${images.path}?url=%2Flogo.svg&w=64&q=75`,
    ...[`/_next/data/${buildId}/index.json`, `/_next/static/${buildId}/_buildManifest.json`, "/_next/webpack-hmr"],
    ...["/_not-found", "/_global-error", "/_error", "/index", "/index.rsc", "/__nextjs_original-stack-frames"],
  ];
}

const filled = (pattern: string) => pattern.replace("[...nextauth]", "session").replaceAll(/\[+(?:\.{3})?\w+\]+/g, "x");

test("every route of the build is an address of the portal with a reason, or belongs to the framework alone", () => {
  const { staticRoutes, dynamicRoutes }: Record<string, { page: string }[]> = manifest("routes-manifest.json");
  const own = Object.values<string>(manifest("app-path-routes-manifest.json"));
  const all = [...own, ...[...(staticRoutes ?? []), ...(dynamicRoutes ?? [])].map(({ page }) => page)];
  const framework = new Set(frameworkAddresses());
  const unknown = all.filter((pattern) => !framework.has(pattern) && routeOf(filled(pattern)) === null);
  expect(unknown).toEqual([]);
  expect(own.length).toBeGreaterThan(50);
});

test("nothing runs in front of the portal's own checks", () => {
  expect(manifest("server/middleware-manifest.json").middleware).toEqual({});
  expect(Object.keys(manifest("server/functions-config-manifest.json").functions)).toEqual([]);
});

test("what the framework would answer by itself is not there", async ({ request }) => {
  for (const address of frameworkAddresses()) {
    const answer = await request.get(filled(address));
    expect([address, answer.status()]).toEqual([address, 404]);
    expect(answer.headers()["cache-control"] ?? "", address).not.toContain("immutable");
  }
});

test("a picture has no second address that outlives it", async ({ request }) => {
  const front = await (await request.get("/")).text();
  const picture = /\/media\/[\w-]+\/\w+\/[\w-]+\.\w+/.exec(front)?.[0] ?? "";
  expect((await request.get(picture)).status(), picture).toBe(200);
  const optimized = await request.get(`/_next/image?url=${encodeURIComponent(picture)}&w=640&q=75`);
  expect(optimized.status()).toBe(404);
});

/** Spellings of the portal's own addresses that are none of them, and addresses that nobody has. */
function unusualSpellings(): string[] {
  const changed = portalSegments.flatMap((name) => {
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    return [
      `/${name.toUpperCase()}`,
      `/${capital}/x`,
      `/${capital}/x/y.js`,
      `//${name}//x`,
      `/x/..%2f${name}`,
      `/${name}%2fx`,
    ];
  });
  const own = portalSegments.flatMap((name) => [`/${name}/`, `/${name}/no-such`, `/${name}/no-such/no/such.js`]);
  const madeUp = [
    "/..%2f",
    "/%2e%2e/x",
    "/zz/",
    "//zz",
    "/zz%2fyy",
    "/ZZ/yy?a=1",
    "/-/zz",
    "/fr/zz",
    "/FR/zz",
    "/city/2026/13/99/x",
  ];
  return [
    ...changed,
    ...own,
    ...madeUp,
    "/assets/zz.js",
    "/assets/zz.js/",
    "/_next/static/zz.js",
    "/search/!",
    "/City",
  ];
}

test("no cache may hold an answer that is no page of the site, however its address is spelt", async ({
  request,
  baseURL,
}) => {
  const held: string[] = [];
  for (const address of unusualSpellings()) {
    const answer = await request.get(baseURL + address, { maxRedirects: 0 });
    const { "cache-control": rule = "" } = answer.headers();
    expect(answer.status(), address).toBeLessThan(500);
    const isFile = answer.status() === 200 && routeOf(new URL(answer.url()).pathname)?.audience === "file";
    const isAsked = rule === "public, max-age=0, must-revalidate" || rule.includes("no-store");
    if (!isAsked && !isFile) held.push(`${address} ${answer.status()} ${rule}`);
    const etag = answer.status() === 200 ? undefined : answer.headers().etag;
    if (/stale-while-revalidate/.test(rule) || etag) held.push(`${address} ${answer.status()} ${rule} ${etag}`);
  }
  expect(held).toEqual([]);
});

test("a page that is not there is never said to be unchanged", async ({ request }) => {
  for (const tag of ["*", " * "]) {
    const answer = await request.get("/no/such/page", { headers: { "if-none-match": tag } });
    expect([tag, answer.status()]).toEqual([tag, 404]);
  }
});

test("a router's requests are told to be stored by nobody", async ({ request }) => {
  for (const address of ["/sign-in", "/studio"]) {
    const headers = { rsc: "1", cookie: "masthead.session=forged" };
    const answer = await request.get(address, { headers, maxRedirects: 0 });
    expect([address, answer.status(), answer.headers()["cache-control"]]).toEqual([address, 307, "no-store"]);
  }
});

test("methods, bodies and addresses that make no sense are answered so, never with a fault", async ({ request }) => {
  for (const path of ["/search/%ff", "/search/%", "/-/search/%zz", "/%c0%af", "/search?q=%ff", "/%00"]) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "PROPFIND"]) {
    const answer = await request.fetch("/", { method });
    expect([method, answer.status(), answer.headers().allow]).toEqual([method, 405, "GET, HEAD, OPTIONS"]);
  }
  const options = await request.fetch("/", { method: "OPTIONS" });
  expect([options.status(), options.headers().allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
});
