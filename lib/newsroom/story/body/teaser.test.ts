import { describe, expect, test } from "vitest";
import { teaser } from "./teaser";

describe("teaser", () => {
  test("keeps a short text as it is", () => {
    expect(teaser("The tide came early.", 40, "en")).toBe("The tide came early.");
  });

  test("cuts at the edge of a word and drops what hangs over", () => {
    expect(teaser("The council met, and the harbour waited", 17, "en")).toBe("The council met…");
  });

  test("never ends inside an entity, nor shows one", () => {
    expect(teaser("Smith &amp; Sons &#8212; ship&shy;wrights of the old quay", 16, "en")).toBe("Smith & Sons…");
  });

  test("shows no markup, closed or not", () => {
    expect(teaser('<p class="lead">Rain <b>fell</b></p> all day', 60, "en")).toBe("Rain fell all day");
    expect(teaser("Fewer than 5 < 6 boats", 60, "en")).toBe("Fewer than 5 < 6 boats");
  });

  test("cuts languages without spaces between words", () => {
    const text = "東京都は月曜日に新しい防災計画を発表した。計画には避難所の増設が含まれる。";
    const cut = teaser(text, 12, "ja");
    expect(cut.length).toBeLessThanOrEqual(13);
    expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    expect(teaser("สภาเมืองอนุมัติแผนใหม่สำหรับท่าเรือในวันจันทร์", 20, "th")).toMatch(/^สภาเมือง.*…$/);
  });

  test("never breaks a pair of surrogates", () => {
    expect(teaser(`Boats 🚢🚢🚢🚢🚢🚢`, 9, "en").isWellFormed()).toBe(true);
    expect(teaser("🚢".repeat(30), 7, "en").isWellFormed()).toBe(true);
  });

  test("counts no more than the characters that were asked for, ellipsis aside", () => {
    const text = "word ".repeat(100);
    for (const max of [5, 50, 99, 140]) expect(teaser(text, max, "en").length).toBeLessThanOrEqual(max + 1);
  });
});
