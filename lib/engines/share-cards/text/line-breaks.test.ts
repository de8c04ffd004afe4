import { describe, expect, it } from "vitest";
import { lineBreaks } from "./line-breaks";

function cut(text: string, lang: string, roughest = 1): string[] {
  let start = 0;
  return lineBreaks(text, lang)
    .filter((lineBreak) => lineBreak.roughness <= roughest)
    .map(({ at }) => {
      const piece = text.slice(start, at);
      start = at;
      return piece;
    });
}

describe("lineBreaks", () => {
  it("breaks after spaces and hyphens, not before punctuation", () => {
    expect(cut("A well-known bridge, closed!", "en")).toEqual(["A ", "well-", "known ", "bridge, ", "closed!"]);
  });

  it("calls a break after a hyphen half as rough as one inside a word", () => {
    expect(lineBreaks("a well-known bridge", "en").map(({ roughness }) => roughness)).toEqual([0, 0.5, 0, 0]);
  });

  it("never breaks at a no-break space", () => {
    expect(cut("le 3\u00A0mai\u00A0: enfin", "fr")).toEqual(["le ", "3\u00A0mai\u00A0: ", "enfin"]);
  });

  it("finds words in Thai and Khmer, which have no spaces", () => {
    expect(cut("สภาเมืองลงมติ", "th").length).toBeGreaterThan(1);
    expect(cut("ក្រុមប្រឹក្សាក្រុងបោះឆ្នោត", "km").length).toBeGreaterThan(1);
  });

  it("never starts a Japanese line with a small kana or a closing mark", () => {
    for (const piece of cut("「フェリー」が戻ってきた。", "ja")) expect(piece).not.toMatch(/^[ェッーァ」。]/);
  });

  it("calls a break before a Japanese particle rough", () => {
    expect(cut("市議会が航路を可決", "ja", 0)).toContain("航路を");
  });

  it("calls a break inside a Korean word rough", () => {
    expect(cut("시의회, 옛 여객선 노선", "ko", 0)).toEqual(["시의회, ", "옛 ", "여객선 ", "노선"]);
  });

  it.each([
    ["Prix : 1 000 euros", "fr", ["Prix : ", "1 000 ", "euros"]],
    ["коштує 45,20 ₴ за день", "uk", ["коштує ", "45,20 ₴ ", "за ", "день"]],
    ["plus 10 % for € 12", "en", ["plus ", "10 % ", "for ", "€ 12"]],
    ["Dans « les années » dures", "fr", ["Dans ", "« les ", "années » ", "dures"]],
    ["Pourquoi ? Parce que", "fr", ["Pourquoi ? ", "Parce ", "que"]],
    ["sagt »les« und", "de", ["sagt ", "»les« ", "und"]],
    ["in 2025 1 000 000 came", "en", ["in ", "2025 ", "1 000 000 ", "came"]],
  ])("keeps together what is read as one in %s", (text, lang, pieces) => {
    expect(cut(text, lang)).toEqual(pieces);
  });

  it.each([
    ["他说——“好吧……我们走”然后离开了（今天）。", "zh-Hans"],
    ["「えっ……本当？」と彼は言った――そして、笑った（昨日）。", "ja"],
    ["局\u200B长\u200B（\u200B新\u200B）\u200B说\u200B：\u200B“\u200B好\u200B”\u200B。", "zh-Hant"],
  ])("starts and ends no line with a sign that may not in %s", (text, lang) => {
    const pieces = cut(text, lang);
    expect(pieces.length).toBeGreaterThan(4);
    for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[—―…、。，：）」”っ？]/u);
    for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/[（「“]\u200B?$/u);
  });

  it("breaks Chinese before and after quotation marks", () => {
    expect(cut("他说“好”了", "zh-Hans")).toEqual(expect.arrayContaining(["“好”"]));
  });
});
