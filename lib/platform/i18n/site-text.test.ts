import { describe, expect, test } from "vitest";
import { ar } from "./messages/ar";
import { de } from "./messages/de";
import { en, type Messages } from "./messages/en";
import { es } from "./messages/es";
import { fr } from "./messages/fr";
import { he } from "./messages/he";
import { hi } from "./messages/hi";
import { ja } from "./messages/ja";
import { siteText } from "./site-text";

const counts = [0, 1, 2, 3, 11, 100];

interface Tree {
  [key: string]: string | Tree;
}

const leaves = (tree: Tree, path = ""): [key: string, words: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

// The words of a case, "one {Correction}", look like an argument
const argument = /(?<!(?:=\d|zero|one|two|few|many|other|year) )\{\w+[,}]|<\w+>/g;

/** The names of what a message wants to be told: `{name}`, `{count, plural, …}`, `<names>`. */
const wanted = (words: string) => [...new Set(words.match(argument)?.map((name) => name.slice(1, -1)))].sort();

describe.each<[string, Messages]>(Object.entries({ ar, de, en, es, fr, he, hi, ja }))("%s", (lang, messages) => {
  const text = siteText(lang, "UTC");
  const english = new Map(leaves(en));

  test("is shown in its own words", () => {
    expect(text.lang).toBe(lang);
    expect(text.t("nav.search")).toBe(messages.nav.search);
  });

  test("wants to be told what the English wants", () => {
    for (const [key, words] of leaves(messages)) {
      expect(words.trim(), key).not.toBe("");
      expect(wanted(words), key).toEqual(wanted(english.get(key) ?? ""));
    }
  });

  test.each(counts)("forms every message for %i", (count) => {
    for (const [key, words] of leaves(messages)) {
      const names = Object.fromEntries(wanted(words).map((name) => [name, "Ada"]));
      for (const unit of ["year", "month"]) {
        const told = { ...names, count, minutes: count, unit, names: () => "Ada" };
        const formed = text.t.markup(key as Parameters<typeof text.t.markup>[0], told);
        // The key is what a translator answers that cannot form a message
        expect(formed, key).not.toBe(key);
        expect(formed, key).not.toMatch(/[{}#<>]/);
      }
    }
  });
});

test.each([
  ["he", 1, "נמצאה כתבה אחת עבור ״גשר״"],
  ["he", 2, "נמצאו שתי כתבות עבור ״גשר״"],
  ["he", 20, "נמצאו 20 כתבות עבור ״גשר״"],
  ["ja", 1, "「גשר」の検索結果：1件"],
  ["ja", 1200, "「גשר」の検索結果：1,200件"],
])("%s counts %i", (lang, count, words) => {
  expect(siteText(lang, "UTC").t("search.results", { count, query: "גשר" })).toBe(words);
});

test.each([
  ["he", "חזרה מפרסום", "המערכת חזרה בה מהפרסום ב־3 במאי 2026"],
  ["ja", "撤回", "2026年5月3日に撤回しました"],
])("%s dates a retraction", (lang, kind, words) => {
  const { t, date } = siteText(lang, "UTC");
  expect(t("corrections.kind.retraction")).toBe(kind);
  expect(t("corrections.retracted", { date: date(new Date("2026-05-03T12:00:00Z")) })).toBe(words);
});

test("a language without words of its own is shown in English words", () => {
  expect(siteText("sv", "UTC")).toMatchObject({ lang: "en" });
  expect(siteText("sv", "UTC").t("nav.search")).toBe("Search");
});

const DAY = new Date("2026-11-30T12:00:00Z");

test.each([
  ["fa", "en", "۳۰ نوامبر ۲۰۲۶", "۱٬۲۰۰"],
  ["pt", "en", "30 de novembro de 2026", "1.200"],
  ["pt-BR", "en", "30 de novembro de 2026", "1.200"],
  ["ja", "ja", "2026年11月30日", "1,200"],
  ["en", "en", "30 November 2026", "1,200"],
  ["wuu", "en", "30 November 2026", "1,200"],
])("dates and numbers in %s are in that language, with words in %s", (lang, words, date, number) => {
  const text = siteText(lang, "UTC");
  expect([text.lang, text.date(DAY), text.number(1_200)]).toEqual([words, date, number]);
});

test.each([
  ["en", "4 years ago"],
  ["de", "vor 4 Jahren"],
  ["fa", "۴ سال پیش"],
  ["ckb", "٢٠٢٦"],
  ["ceb", "2026"],
  ["wuu", "4 years ago"],
])("in %s a story is %s old", (lang, age) => {
  expect(siteText(lang, "UTC").yearsAgo(4, DAY)).toBe(age);
});
