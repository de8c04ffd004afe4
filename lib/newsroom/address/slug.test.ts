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
    ["新しい橋が開通", "ja", "shii-qiao-ga-kaitong"],
    ["新橋通車", "zh", "xin-qiao-tong-ju"],
    ["الجسر الجديد يفتح", "ar", "aljsr-aljdyd-yfth"],
    ["새 다리 개통", "ko", "sae-dali-gaetong"],
    ["पुल खुला", "hi", "pul-khula"],
    ["הגשר החדש נפתח", "he", "hgsr-hhds-nfth"],
    ["สะพานใหม่เปิดแล้ว", "th", "saphan-aihm-epid-aelw"],
    ["Նոր կամուրջը բացվեց", "hy", "nor-kamowrjy-batsvets"],
    ["নতুন সেতু খোলা", "bn", "ntun-setu-khola"],
    ["புதிய பாலம்", "ta", "putiy-palm"],
    ["ਨਵਾਂ ਪੁਲ ਖੁੱਲ੍ਹਿਆ", "pa", "nvam-pul-khulhia"],
    ["새 BMW 전시", "ko", "sae-bmw-jeonsi"],
    ["🚢 🚢", "en", "ship-ship"],
  ])("%s (%s) is written in Latin letters", (headline, lang, slug) => {
    expect(slugOf(headline, lang)).toBe(slug);
    expect(slugProblem(slug)).toBeNull();
  });

  it("cuts a word that is too long by itself", () => {
    expect(slugOf("a".repeat(200), "en")).toBe("a".repeat(MAX_SLUG));
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
