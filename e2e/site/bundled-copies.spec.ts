import { once } from "node:events";
import { readdirSync } from "node:fs";
import http from "node:http";
import { expect, test } from "@playwright/test";

// What scripts/dependencies/unreachable.ts says of copies that the framework bundles.

test('a folder has no page of "send", whose redirect held the address as markup', async ({ request }) => {
  const folders = readdirSync("public", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = ["/assets", "/_next/static", "/_next/static/chunks", ...folders.map(({ name }) => `/${name}`)];
  for (const path of paths.flatMap((folder) => [folder, `${folder}/`, `${folder}/%3Cb%3E`, `${folder}//x`])) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([path, await answer.text()]).toEqual([path, expect.not.stringContaining("Redirecting to <a")]);
  }
});

test('no connection is upgraded, so "ws" hears of none', async () => {
  for (const path of ["/", "/_next/webpack-hmr", "/_next/hmr", "/studio"]) {
    const key = Buffer.alloc(16, "a").toString("base64");
    const headers = {
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Key": key,
      "Sec-WebSocket-Version": "13",
    };
    const request = http.get(process.env.BASE_URL + path, { headers });
    const answered = await Promise.race([
      once(request, "upgrade").then(() => "upgraded"),
      once(request, "response").then(([response]) => response.statusCode),
    ]);
    expect([path, answered]).not.toEqual([path, "upgraded"]);
    request.destroy();
  }
});

test('no address has a picture measured by "image-size"', async ({ request }) => {
  const picture = /\/media\/[\w-]+\/\w+\/[\w-]+\.\w+/.exec(await (await request.get("/")).text())?.[0] ?? "";
  for (const url of [picture, "/logo.svg", "https://example.org/a.png"]) {
    const answer = await request.get(`/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`);
    expect(answer.status(), url).toBe(404);
  }
});
