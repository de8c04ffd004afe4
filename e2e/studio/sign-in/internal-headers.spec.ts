import { type APIRequestContext, expect, test } from "@playwright/test";
import { openDatabase } from "@/lib/platform/db/database";
import { askAsSent } from "../../newsroom/ask-as-framework";

const db = openDatabase(process.env.DATABASE_URL ?? "", 1);
test.afterAll(() => db.$disconnect());

const ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
const PAGES = ["/studio", "/studio/stories/new", `/studio/stories/${ID}`, "/studio/people", "/studio/settings"];
const MACHINES = [`/studio/media/${ID}`, `/api/stories/${ID}/draft`, `/api/stories/${ID}/lease`];

// Headers by which frameworks and proxies speak to themselves; the first has opened gates (CVE-2025-29927).
const INTERNAL: Record<string, string[]> = {
  "x-middleware-subrequest": [
    ...["middleware", "src/middleware", "proxy", "src/proxy", "pages/_middleware", "1"],
    ...["middleware", "src/middleware", "proxy"].map((name) => Array(5).fill(name).join(":")),
  ],
  "x-middleware-subrequest-id": ["1"],
  "x-middleware-next": ["1"],
  "x-middleware-rewrite": ["/studio", "/studio/people"],
  "x-middleware-override-headers": ["cookie"],
  "x-middleware-request-cookie": ["masthead.session=forged"],
  "x-middleware-set-cookie": ["masthead.session=forged"],
  "x-nextjs-data": ["1"],
  "x-nextjs-rewritten-path": ["/studio"],
  "x-invoke-path": ["/", "/studio"],
  "x-invoke-output": ["/studio"],
  "x-invoke-status": ["200"],
  "x-matched-path": ["/", "/studio"],
  "x-now-route-matches": ["1=studio"],
  "x-prerender-revalidate": ["1"],
  "next-resume": ["1"],
  "x-original-url": ["/"],
  "x-rewrite-url": ["/"],
  "x-forwarded-host": ["localhost"],
  "x-forwarded-for": ["127.0.0.1"],
  "x-http-method-override": ["GET"],
  "x-action-forwarded": ["1"],
  "x-next-auth-return-redirect": ["1"],
  rsc: ["1"],
};
const each = Object.entries(INTERNAL).flatMap(([name, values]) => values.map((value) => ({ [name]: value })));
const all = Object.fromEntries(Object.entries(INTERNAL).map(([name, [value = ""]]) => [name, value]));

/**
 * Where an address leads, or its status. The framework has a router's request repeated with a key in the address, and tells a router of a
 * redirect in an answer of its own.
 */
async function outcome(request: APIRequestContext, path: string, headers: Record<string, string>) {
  const first = await request.get(path, { headers, maxRedirects: 0 });
  const repeated = first.headers().location ?? "";
  const isRepeated = repeated.startsWith(`${path}?_rsc`);
  const answer = isRepeated ? await request.get(repeated, { headers, maxRedirects: 0 }) : first;
  const { location, "content-type": type = "" } = answer.headers();
  if (!type.startsWith("text/x-component")) return location?.split("%3F")[0] ?? answer.status();
  const text = await answer.text();
  expect(text, `${path} for a router`).not.toContain("@example.org");
  return /NEXT_REDIRECT;replace;([^;]+);307;/.exec(text)?.[1] ?? answer.status();
}

// A forged cookie passes what only looks whether there is one: then the page's own gate answers.
for (const cookie of ["", "masthead.session=forged"]) {
  test(`no header of a framework or a proxy opens the studio ${cookie ? "to a forged cookie" : "to nobody"}`, async ({
    request,
  }) => {
    const asked: Record<string, string> = cookie ? { Cookie: cookie } : {};
    const expectShut = async (path: string, headers: Record<string, string>) => {
      const accept = MACHINES.includes(path) ? "application/json" : "text/html";
      const found = await outcome(request, path, { Accept: accept, ...asked, ...headers });
      const shut = MACHINES.includes(path) ? 401 : `/sign-in?callbackUrl=${encodeURIComponent(path)}`;
      expect(found, `${path} with ${JSON.stringify(headers)}`).toBe(shut);
    };
    for (const path of [...PAGES, ...MACHINES]) await expectShut(path, all);
    for (const headers of each) {
      await Promise.all(
        ["/studio", "/studio/people", ...MACHINES.slice(0, 2)].map((path) => expectShut(path, headers)),
      );
    }
  });
}

test("what a router may fetch ahead with a forged cookie has no name, address or headline of the newsroom in it", async () => {
  const staff = await db.staff.findMany({ select: { name: true, email: true }, take: 20 });
  const stories = await db.storyVersion.findMany({
    select: { headline: true },
    where: { headline: { not: "" } },
    take: 50,
  });
  const all = [...staff.flatMap(({ name, email }) => [name, email]), ...stories.map(({ headline }) => headline)];
  // A short headline of another test, such as "New", may be a word of the framework's own.
  const words = all.filter((word) => word.length >= 8);
  expect(words.length).toBeGreaterThan(20);
  const ahead: Record<string, string>[] = [{ "next-router-prefetch": "1" }, { "next-router-prefetch": "2" }, {}];
  for (const segment of ["/_tree", "/_index", "/_head", "/_full", "/studio"]) {
    ahead.push({ "next-router-prefetch": "1", "next-router-segment-prefetch": segment });
  }
  for (const path of PAGES) {
    for (const more of ahead) {
      const sent = { rsc: "1", cookie: "masthead.session=forged", ...more };
      const answer = await askAsSent((process.env.BASE_URL ?? "") + path, { headers: sent });
      const text = await answer.text();
      const told = words.filter((word) => text.includes(word));
      expect({ path, ...sent, told, rule: answer.headers.get("cache-control") }).toMatchObject({
        told: [],
        rule: expect.stringContaining("no-store"),
      });
      expect(answer.status, path).toBeLessThan(500);
    }
  }
});
