import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../clean-text";
import { chooseFonts } from "./choose-fonts";
import { FontShelf } from "./font-shelf";

const shelf = new FontShelf(64 * 1024 * 1024);
const fonted = (text: string, lang = "en") =>
  chooseFonts(cleanText(text), { family: "newsreader", weight: 600 }, lang, shelf);

const drawn: [name: string, text: string, lang?: string][] = [
  ["subscripts", "CO₂ deal struck, H₂SO₄, x₍ₙ₊₁₎"],
  ["superscripts", "10⁶ km², E = mc², 2ⁿ⁻¹"],
  ["fractions of Latin-1", "2½ hours, ¼ and ¾"],
  ["currencies", "₴45 ₽90 ₹10 ₺20 ₿1 ₾2 ₸3 ₫4 ₦5 ₱6 ₩7 ₪8 ₡9 ₲1 ₵2 ₮3 ₭4 ₨5 ₼6 ₠7"],
  ["arrows", "Oslo → Bergen ← back ↔ both ⇒ so ⟶ far ↗ up"],
  ["extended Latin", "ǎȟḥṣẓḍṭǧǩɓɗƙƴŋɛɔʻʼʿẖǩ Łódź Đà ặ ƏƎ ɐ ꞌ Ɐ ſ"],
  ["combining accents", "ẹ̀ ọ́ m̀ n̄ b̂ x̌ ɛ̃ ᾱ́"],
  ["polytonic Greek", "Ἀθῆναι· ᾳ ῷ ὦ ἄνδρες ῥήτωρ ᾍ"],
  ["extended Cyrillic", "ӑӓәӛҳҷ Ꙋ ѣ ԥ"],
  ["Han extensions in use", "𠮷野家 𩸽 㐂寿", "ja"],
  ["Han extensions of Hong Kong", "𨋢 𠹌 㗎 嘅", "zh-HK"],
  ["Tifinagh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"],
  ["Cherokee", "ᏣᎳᎩ ꭰꮒ"],
  ["N'Ko", "ߒߞߏ ߞߊ߲"],
  ["Syriac", "ܣܘܪܝܝܐ ܫܠܳܡܐ"],
  ["Inuktitut", "ᐃᓄᒃᑎᑐᑦ"],
  ["Ol Chiki", "ᱥᱟᱱᱛᱟᱲᱤ"],
  ["Meitei", "ꯃꯤꯇꯩ ꯂꯣꯟ"],
  ["Adlam", "𞤀𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪"],
  ["Mongolian", "ᠮᠣᠩᠭᠣᠯ"],
  ["Javanese", "ꦧꦱꦗꦮ"],
  ["spaces of every width", "1\u202F000 \u2009a\u2007b\u205Fc"],
];

describe("choosing fonts", () => {
  it.each(drawn)("draws %s as they are", async (_name, text, lang) => {
    const { missing, text: shown, fonts } = await fonted(text, lang);
    expect(missing).toEqual([]);
    expect(fonts).toHaveLength(shown.length);
    expect(shown.normalize("NFC").replace(/\s/g, " ")).toBe(cleanText(text).replace(/\s/g, " "));
  });

  it.each([
    ["about ⅓ of 2⅔", "about 1⁄3 of 2 2⁄3", ["⅓", "⅔"]],
    ["½ ℡ 🆗", "½ ℡ 🆗", []],
    ["Old \u{12000} sign", "Old ", ["\u{12000}"]],
    ["名\u{2B820}字", "名〓字", ["\u{2B820}"]],
    ["lost \uFFFD and \uE123", "lost � and �", ["\uFFFD", "\uE123"]],
    ["half a pair \uD83D!", "half a pair �!", ["\uFFFD"]],
  ])("replaces what no font has in %s, and names it", async (text, start, missing) => {
    const found = await fonted(text, "zh-Hans");
    expect(found.text).toContain(start);
    expect(found.missing).toEqual(missing);
  });

  it("keeps a letter whose accent no font has, and names the accent", async () => {
    const { text, missing } = await fonted("a\u1ABDb");
    expect([text, missing]).toEqual(["ab", ["\u1ABD"]]);
  });

  it("takes dashes, ellipses and quotation marks of Chinese and Japanese from their fonts, apostrophes from Latin ones", async () => {
    for (const lang of ["zh-Hans", "zh-Hant", "ja"]) {
      const { fonts } = await fonted("市——“市”……it’s", lang);
      const latin = fonts[8];
      expect(fonts.slice(0, 8)).not.toContain(latin);
      expect(fonts.slice(8)).toEqual([latin, latin, latin, latin]);
    }
  });

  it("neither turns text around nor shows controls", async () => {
    expect((await fonted("\u202Eabc\u202C d\u0007e")).text.replaceAll("\u202C", "")).toBe("abc de");
  });

  it("loses no letter: each is drawn or named", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", maxLength: 30 }),
        fc.constantFrom("en", "ar", "ja", "yo"),
        async (given, lang) => {
          const { text, missing } = await fonted(given, lang);
          const shown = new Set([...(text + text.toUpperCase() + missing.join("")).normalize("NFD")]);
          const lost = [...given.normalize("NFD")].filter((letter) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(letter));
          expect(lost.filter((letter) => !shown.has(letter))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
