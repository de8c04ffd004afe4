import { expect, test } from "vitest";
import { type SearchWord, searchWords } from "./search-words";

const shown = ({ plain, also, parts }: SearchWord): string =>
  `${plain}${also ? `=${also}` : ""}${parts ? `(${parts.map(shown).join(" ")})` : ""}`;
const read = (text: string, lang = "en") => searchWords(text, lang).map(shown).join(" | ");

test.each([
  ["AT&T", "att(at t)"],
  ["R&D", "rd(r d)"],
  ["C++ C# C", "c++(c) | c#(c) | c"],
  ["Disney+", "disney+(disney)"],
  ["G-7 G7", "g7(g 7) | g7"],
  ["O'Brien O’Brien OʼBrien", "obrien(o brien) | obrien(o brien) | obrien(o brien)"],
  ["п'ять пʼять", "пять(п ять) | пять(п ять)"],
  ["well‑known – end", "wellknown(well known) | end"],
  ["U.S.", "us(u s)"],
  ["23.11.2026 9/11 2-1", "(23 11 2026) | (9 11) | (2 1)"],
  ["and/or www.a.b.c.d.example", "and | or | www | a | b | c | d | example"],
])("signs join the parts of %s", (text, words) => {
  expect(read(text)).toBe(words);
});

test.each([
  ["110000 110,000 110k", "en", "110000 | 110000(110 000) | 110k=110000"],
  ["110 000 et 110\u202f000", "fr", "110000(110 000) | et | 110000(110 000)"],
  ["2bn 2 billion", "en", "2bn=2000000000 | 2000000000(2 billion)"],
  ["1.6 billion $1.6bn", "en", "1600000000(1 6 billion) | 1.6bn=1600000000(1 6bn)"],
  ["2 Milliarden, 3,5 Mio.", "de", "2000000000(2 milliarden) | 3500000(3 5 mio)"],
  ["1 billion", "fr", "1000000000000(1 billion)"],
  ["1,5 мільярда", "uk", "1500000000(1 5 мільярда)"],
  ["1.6 1,6 0.125", "en", "1.6(1 6) | 1.6(1 6) | 0.125(0 125)"],
  ["in 2022 300 people", "en", "in | 2022 | 300 | people"],
  ["1st 3D G20", "en", "1st | 3d | g20"],
  ["١١٠٠٠٠", "ar", "110000"],
])("numbers have one form: %s", (text, lang, words) => {
  expect(read(text, lang)).toBe(words);
});

test("Chinese is found in both scripts, and in the one in which it is written", () => {
  expect(read("貢獻而", "zh")).toBe("贡献=w:貢獻 | 献而=w:獻而");
  expect(read("贡献而", "zh-TW")).toBe("贡献=w:贡献 | 献而=w:献而");
  expect(read("国会", "ja")).toBe("国会");
});

test.each([
  ["SpaceXの2022年打ち上げ", "spacex | の | 2022 | 年打 | 打ち | ち上 | 上け"],
  ["ＡＴ＆Ｔ ２０２２ ﾃﾞｰﾀ", "att(at t) | 2022 | テー | ータ"],
  ["2022年に110,000人", "2022 | 年に | 110000(110 000) | 人"],
  ["萬國博覽會", "万国 | 国博 | 博览 | 览会"],
  ["ปี๒๕๖๙", "ปี | 2569"],
])("scripts in one word are read one by one: %s", (text, words) => {
  expect(read(text)).toBe(words);
});
