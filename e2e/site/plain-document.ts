import { type APIResponse, expect } from "@playwright/test";

/** A page as readers get it: no script but the portal's two files, none in the markup, under a policy that allows no other. */
export async function expectPlainDocument(response: APIResponse, path: string, status = 200): Promise<void> {
  const html = await response.text();
  expect(response.status(), path).toBe(status);
  expect(response.headers()["content-security-policy"], path).toContain("script-src 'self';");
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  for (const [, attributes = "", content = ""] of scripts) {
    if (attributes.includes("application/ld+json")) JSON.parse(content);
    else expect(attributes, path).toMatch(/src="\/assets\/(?:early|site)-\w+\.js"/);
  }
  expect(html, path).not.toMatch(/_next\/static\/[^"]+\.js|<[a-z][^>]* on[a-z]+="/);
}
