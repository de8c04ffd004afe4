import { type APIRequestContext, expect, test } from "@playwright/test";

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
  "next-router-prefetch": ["1"],
};
const each = Object.entries(INTERNAL).flatMap(([name, values]) => values.map((value) => ({ [name]: value })));
const all = Object.fromEntries(Object.entries(INTERNAL).map(([name, [value = ""]]) => [name, value]));

/** What an address answers in the end: the framework has a router's request repeated with a key in the address. */
async function ask(request: APIRequestContext, path: string, headers: Record<string, string>) {
  const answer = await request.get(path, { headers, maxRedirects: 0 });
  const repeated = answer.headers().location ?? "";
  if (!repeated.startsWith(`${path}?_rsc`)) return answer;
  return request.get(repeated, { headers, maxRedirects: 0 });
}

// A forged cookie passes what only looks whether there is one: then the page's own gate answers.
for (const cookie of ["", "masthead.session=forged"]) {
  test(`no header of a framework or a proxy opens the studio ${cookie ? "to a forged cookie" : "to nobody"}`, async ({
    request,
  }) => {
    const asked: Record<string, string> = cookie ? { Cookie: cookie } : {};
    const expectShut = async (path: string, headers: Record<string, string>) => {
      const accept = MACHINES.includes(path) ? "application/json" : "text/html";
      const answer = await ask(request, path, { Accept: accept, ...asked, ...headers });
      const { location = "" } = answer.headers();
      const found = answer.status() === 307 ? location.split("%3F")[0] : answer.status();
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
