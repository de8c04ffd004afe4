import { expect, test } from "vitest";
import { slugProblem } from "@/lib/platform/http/slug-problem";
import { slugSchema } from "./slug-schema";
import { slugSuggestion } from "./slug-suggestion";

test.each([
  ["Tram 4 Returns!", "tram-4-returns"],
  ["a/b", "a-b"],
  ["..", null],
  ["admin", "admin-story"],
  ["sitemap.xml", "sitemap-xml"],
  ["Été à Vérone", "ete-a-verone"],
  ["-a--b-", "a-b"],
  ["a".repeat(81), "a".repeat(80)],
])("%j is no slug, and %j is the next one to it", (text, suggestion) => {
  expect(slugProblem(text)).not.toBeNull();
  expect(slugSuggestion(text)).toBe(suggestion);
  const [issue] = slugSchema.safeParse(text).error?.issues ?? [];
  if (suggestion) expect(issue?.message).toBe(`${slugProblem(text)}: ${suggestion} would do`);
  if (suggestion) expect(slugProblem(suggestion)).toBeNull();
});
