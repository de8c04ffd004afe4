import { expect, test } from "@playwright/test";
import { writeQuery } from "@/lib/platform/http/addresses/search-address";
import { aPort, type StartedPortal, startPortal } from "./started-portal";

const LIMIT = 3;
const TYPED = LIMIT - 1;
const SUGGESTED = LIMIT * 8;
const words = writeQuery("tram");

let portal: StartedPortal;
let origin = "";
/** Behind a proxy that appends the address it was called from. */
test.beforeAll(async () => {
  const { port } = await aPort();
  origin = `http://localhost:${port}`;
  const { DATABASE_URL = "", DATA_DIR = "" } = process.env;
  const limits = { TRUST_PROXY: "1", SEARCH_LIMIT: String(LIMIT) };
  portal = startPortal({ PORT: port, SITE_URL: origin, DATABASE_URL, DATA_DIR, JOBS: "false", ...limits });
  await portal.says("Ready after");
});
test.afterAll(async () => {
  await portal.end("SIGTERM");
});

/** Status of an address of this site, after the redirects that lead to it. */
async function statusOf(address: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  let url = new URL(origin + address);
  for (let hop = 0; hop < 5; hop++) {
    const response = await fetch(url, { method, headers, redirect: "manual" });
    await response.arrayBuffer();
    const location = response.headers.get("location");
    if (!location) return response.status;
    url = new URL(location, url);
  }
  throw new Error(`${address} is redirected again and again`);
}

const spellings: [address: string, most: number, headers?: Record<string, string>, method?: string][] = [
  ...["/search?q=tram", "/search/?q=tram", "//search?q=tram", "/search//?q=tram", "/Search?q=tram"].map(
    (address): [string, number] => [address, LIMIT],
  ),
  ...["/search?q=tram&from=20", "/%73earch?q=tram", "/fr/search?q=tram", "/FR/search?q=tram", "/-/search?q=tram"].map(
    (address): [string, number] => [address, LIMIT],
  ),
  ...[`/search/${words}`, `/search/${words}/`, `/search/${words}/20`, `/SEARCH/${words}`, `/%73earch/${words}`].map(
    (address): [string, number] => [address, LIMIT],
  ),
  ...[`/-/search/${words}`, `/fr/search/${words}`, `//search/${words}`, `/search/${words}?_rsc=x`].map(
    (address): [string, number] => [address, LIMIT],
  ),
  [`/search/${words}`, LIMIT, { rsc: "1" }],
  ["/search?q=tram", LIMIT, { rsc: "1" }],
  [`/search/${words}`, LIMIT, { rsc: "1", "next-router-prefetch": "1" }],
  ["/search?q=tram", LIMIT, {}, "HEAD"],
  [`/search/~${words}`, LIMIT],
  ["/search?q=tram", TYPED, { "sec-fetch-dest": "empty" }],
  ["/api/suggest?lang=en&q=tram", SUGGESTED],
  ["/api/suggest/?lang=en&q=tram", SUGGESTED],
];

test("no spelling of a search gives more results than the limit", async () => {
  test.setTimeout(180_000);
  for (const [index, [address, most, headers = {}, method]] of spellings.entries()) {
    const own = { ...headers, "x-forwarded-for": `203.0.113.${index}` };
    const statuses: number[] = [];
    for (let asked = 0; asked <= most; asked++) statuses.push(await statusOf(address, own, method));
    const what = `${address} ${JSON.stringify(headers)} ${statuses}`;
    expect(statuses.filter((status) => status === 200).length, what).toBeLessThanOrEqual(most);
    expect(Math.max(...statuses), what).toBeLessThan(500);
    if (statuses[0] === 200) expect(statuses.at(-1), what).toBe(429);
  }
  // Else nothing would have been tested.
  const usual = { "x-forwarded-for": "203.0.113.200" };
  expect(await statusOf("/search?q=tram", usual)).toBe(200);
  expect(await statusOf(`/search/${words}`, usual)).toBe(200);
  expect(await statusOf("/api/suggest?lang=en&q=tram", usual)).toBe(200);
});

test("another address is gained by no claim, and none is exempt", async () => {
  const forms = ["127.0.0.1", "::1", "198.51.100.1", "198.51.100.1, 198.51.100.2", "unknown"];
  const statuses: number[] = [];
  for (const claimed of forms) {
    const claims = {
      "x-forwarded-for": `${claimed}, 203.0.113.210`,
      "x-real-ip": claimed,
      forwarded: `for=${claimed}`,
    };
    statuses.push(await statusOf("/search?q=tram", claims));
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  const asked = await Promise.all(
    Array.from({ length: LIMIT + 1 }, () => statusOf("/search?q=tram", { "x-forwarded-for": "127.0.0.1" })),
  );
  expect(asked.filter((status) => status === 429)).toHaveLength(1);
});

test("a refused search is stored nowhere and says when to try again", async () => {
  const headers = { "x-forwarded-for": "203.0.113.220" };
  for (let asked = 0; asked < LIMIT; asked++) expect(await statusOf("/search?q=harbour", headers)).toBe(200);
  const refused = await fetch(`${origin}/search?q=harbour`, { headers });
  expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([429, true]);
  expect(refused.headers.get("cache-control")).toBe("no-store");
  const page = await refused.text();
  // The site's own page, in the language of its edition.
  expect(page).toContain("Too many searches");
  expect(page).toContain("<header");
  expect(await (await fetch(`${origin}/fr/search?q=harbour`, { headers })).text()).toContain('<html lang="fr"');
  expect(await statusOf("/search/!", { "x-forwarded-for": "203.0.113.222" })).toBe(404);
  expect(await statusOf("/search?q=harbour", { "x-forwarded-for": "203.0.113.221" })).toBe(200);
});
