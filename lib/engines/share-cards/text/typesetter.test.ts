import { describe, expect, it } from "vitest";
import { FontShelf } from "./fonts/font-shelf";
import { prepareParagraph } from "./paragraph";
import { shapeLine } from "./shape-line";
import type { TypeStyle } from "./type-style";
import { type TextBox, Typesetter } from "./typesetter";

const shelf = new FontShelf(64 * 1024 * 1024);
const typesetter = new Typesetter(shelf);
const style: TypeStyle = { family: "source-serif-4", weight: 650 };
const box = (text: string, lang: string, more: Partial<TextBox> = {}): TextBox => ({
  text,
  lang,
  style,
  width: 700,
  height: 240,
  lines: 3,
  sizes: [60, 34],
  ...more,
});

const headlines: [lang: string, text: string][] = [
  ["en", "Harbour council votes to reopen the old ferry line"],
  ["vi", "Hội đồng thành phố bỏ phiếu mở lại tuyến phà cũ"],
  ["ru", "Городской совет проголосовал за паромную линию"],
  ["uk", "Міська рада підтримала ґрунтовний план їхньої гавані"],
  ["el", "Το δημοτικό συμβούλιο ψήφισε για το φέρι"],
  ["ar", "مجلس المدينة يوافق على إعادة فتح خط العبّارات"],
  ["fa", "شورای شهر با بازگشایی خط کشتی موافقت کرد"],
  ["ur", "شہری کونسل نے پرانی فیری لائن کی منظوری دے دی"],
  ["he", "מועצת העיר אישרה לפתוח מחדש את קו המעבורת"],
  ["hi", "शहर परिषद ने पुरानी नौका सेवा फिर शुरू करने को मंज़ूरी दी"],
  ["bn", "এগারো বছর পর পুরোনো ফেরি লাইন আবার চালু"],
  ["ta", "பழைய படகுச் சேவையை மீண்டும் தொடங்க ஒப்புதல்"],
  ["te", "పాత పడవ సేవను మళ్లీ ప్రారంభించేందుకు ఆమోదం"],
  ["gu", "જૂની ફેરી સેવા ફરી શરૂ કરવા મંજૂરી"],
  ["pa", "ਪੁਰਾਣੀ ਕਿਸ਼ਤੀ ਸੇਵਾ ਮੁੜ ਸ਼ੁਰੂ ਕਰਨ ਦੀ ਮਨਜ਼ੂਰੀ"],
  ["ml", "പഴയ ബോട്ട് സർവീസ് വീണ്ടും തുടങ്ങാൻ അനുമതി"],
  ["kn", "ಹಳೆಯ ದೋಣಿ ಸೇವೆ ಮತ್ತೆ ಆರಂಭಿಸಲು ಒಪ್ಪಿಗೆ"],
  ["th", "สภาเมืองลงมติเปิดเส้นทางเรือข้ามฟากสายเก่า"],
  ["km", "ក្រុមប្រឹក្សាក្រុងបោះឆ្នោតបើកខ្សែសាឡាងចាស់"],
  ["zh-Hans", "市议会投票决定重新开放旧渡轮航线"],
  ["zh-Hant", "市議會投票決定重新開放舊渡輪航線"],
  ["ja", "市議会、旧フェリー航路の再開を可決"],
  ["ko", "시의회, 옛 여객선 노선 재개 의결"],
  ["ka", "საქალაქო საბჭომ ძველი ბორანი დაამტკიცა"],
  ["hy", "Քաղաքային խորհուրդը հաստատեց լաստանավը"],
  ["am", "የከተማው ምክር ቤት የድሮውን ጀልባ አጸደቀ"],
];

describe("a typesetter", () => {
  it.each(headlines)("sets a headline in %s with no letter missing", async (lang, text) => {
    const set = await typesetter.set(box(text, lang));
    expect(set).toMatchObject({ missing: [], isCut: false });
    expect(set?.width).toBeLessThanOrEqual(700.5);
    expect(set?.height).toBeLessThanOrEqual(240.5);
    expect(set?.path.length).toBeGreaterThan(2000);
  });

  it("names what no font has, and draws a sign in its place", async () => {
    const [withSigns, without] = await Promise.all(
      ["Old \u{12000}\uE000\uFFFD ferry", "Old ferry"].map((it) => typesetter.set(box(it, "en"))),
    );
    expect(withSigns?.missing).toEqual(["\u{12000}", "\uE000", "\uFFFD"]);
    expect(withSigns?.width).toBeGreaterThan(without?.width ?? 0);
  });

  it.each(["\u00AD", "\u00AD ", "\u202E", "\u00AD\u200B"])("draws nothing for %j at the end", async (end) => {
    const [one, other] = await Promise.all([`Old ferry${end}`, "Old ferry"].map((it) => typesetter.set(box(it, "en"))));
    expect(one?.path).toBe(other?.path);
  });

  it("gives null when nothing can be drawn", async () => {
    expect(await typesetter.set(box(" \u200B\u00AD\u202E ", "en"))).toBeNull();
  });

  it("cuts at a grapheme with an ellipsis when the smallest size is too large", async () => {
    const set = await typesetter.set(box("पुरानी नौका सेवा ".repeat(30), "hi"));
    expect(set).toMatchObject({ isCut: true, size: 34, lines: 3 });
  });

  it("divides a word that is wider than a line", async () => {
    const set = await typesetter.set(
      box("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "de", { width: 400 }),
    );
    expect(set).toMatchObject({ isCut: false, lines: 3 });
    expect(set?.width).toBeLessThanOrEqual(400.5);
  });

  it("shapes joined Arabic letters from right to left and keeps digits in order", async () => {
    const paragraph = await prepareParagraph("عام 2026", style, "ar", shelf);
    const { glyphs } = shapeLine(paragraph, 0, paragraph.text.length);
    const clusters = glyphs.map((glyph) => glyph.cluster);
    expect(clusters.slice(0, 4)).toEqual([4, 5, 6, 7]);
    expect(clusters.slice(-3)).toEqual([2, 1, 0]);
    const alone = await prepareParagraph("ع", style, "ar", shelf);
    expect(glyphs.at(-1)?.glyph).not.toBe(shapeLine(alone, 0, 1).glyphs[0]?.glyph);
  });

  it("mirrors brackets in Hebrew", async () => {
    const rtl = await prepareParagraph("(א)", style, "he", shelf);
    const ltr = await prepareParagraph("(a)", style, "en", shelf);
    expect(shapeLine(rtl, 0, 3).glyphs[0]?.glyph).toBe(shapeLine(ltr, 0, 3).glyphs[0]?.glyph);
  });

  it("sets an emoji with a skin tone as one glyph", async () => {
    const paragraph = await prepareParagraph("👍🏽", style, "en", shelf);
    expect(shapeLine(paragraph, 0, paragraph.text.length).glyphs.filter((glyph) => glyph.advance > 0)).toHaveLength(1);
  });

  it("takes Han shapes of the language", async () => {
    const [chinese, japanese] = await Promise.all(["zh-Hans", "ja"].map((lang) => typesetter.set(box("直骨", lang))));
    expect(chinese?.path).not.toBe(japanese?.path);
  });

  it.each([
    ["zh-yue", "zh-Hant"],
    ["zh-classical", "zh-Hant"],
    ["en-simple-words", "en"],
    ["??", "en"],
  ])("takes the language code %s for %s", async (code, known) => {
    const [one, other] = await Promise.all([code, known].map((lang) => typesetter.set(box("直骨 fifty", lang))));
    expect(one?.path).toBe(other?.path);
  });

  it("keeps its fonts within the budget", async () => {
    const small = new FontShelf(600_000);
    const own = new Typesetter(small);
    for (const [lang, text] of headlines.slice(0, 14)) await own.set(box(text, lang));
    expect(small.bytes).toBeLessThanOrEqual(600_000);
    expect(small.evictedBytes).toBeGreaterThan(0);
  }, 60_000);
});
