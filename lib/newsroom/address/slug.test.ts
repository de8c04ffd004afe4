import { describe, expect, it } from "vitest";
import { MAX_SLUG, slugProblem } from "@/lib/platform/http/slug-problem";
import { slugOf } from "./slug";

describe("slugOf", () => {
  it.each([
    ["Tram 4 returns — at last!", "en", "tram-4-returns-at-last"],
    ["Die Straße über den Fluß", "de", "die-strasse-ueber-den-fluss"],
    ["L'été à Vérone", "fr", "l-ete-a-verone"],
    ["Новый мост открыт", "ru", "novyi-most-otkryt"],
    ["The mayor can't say", "en", "the-mayor-cant-say"],
    ["   ", "en", "story"],
  ])("%s (%s)", (headline, lang, slug) => {
    expect(slugOf(headline, lang)).toBe(slug);
  });

  it.each([
    ["新しい橋が開通", "ja"],
    ["新橋通車", "zh"],
    ["الجسر الجديد يفتح", "ar"],
    ["새 다리 개통", "ko"],
    ["पुल खुला", "hi"],
  ])("%s gives a slug that is one", (headline, lang) => {
    expect(slugProblem(slugOf(headline, lang))).toBeNull();
  });

  it("cuts at a word", () => {
    const slug = slugOf("municipality ".repeat(12), "en");
    expect(slug.length).toBeLessThanOrEqual(MAX_SLUG);
    expect(slug).toMatch(/municipality$/);
  });
});

describe("slugProblem", () => {
  it.each(["Tram", "a/b", "..", "-a", "a--b", "", "studio", "feed", "a".repeat(81), "a b"])("refuses %j", (slug) => {
    expect(slugProblem(slug)).not.toBeNull();
  });
});
