import { describe, expect, test } from "vitest";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { en } from "./en";
import { makeStudioText } from "./make-studio-text";
import { studioMessages, translations } from "./studio-messages";

interface Tree {
  [key: string]: string | Tree;
}

const leaves = (tree: Tree, path = ""): [key: string, message: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

const english = new Map(leaves(en));

// What a case of a plural or a choice says looks like an argument: one {# day}
const argument = /(?<!(?:=\d|\b(?:zero|one|two|few|many|other|true|false)) )\{\w+[,}]|<\w+>/g;

/** The arguments of a message: `{name}`, `{count, plural, …}`, `<link>`. */
const argumentsOf = (message: string) => [...new Set(message.match(argument)?.map((name) => name.slice(1, -1)))].sort();

describe.each(Object.keys(translations) as Exclude<StaffLanguage, "en">[])("%s", (lang) => {
  const own = new Map(leaves(translations[lang] as Tree));

  test("has every English message", () => {
    expect([...english.keys()].filter((key) => !own.has(key))).toEqual([]);
  });

  test("takes the arguments that the English message takes", () => {
    const differing = [...own].filter(
      ([key, message]) => argumentsOf(message).join() !== argumentsOf(english.get(key) ?? "").join(),
    );
    expect(differing).toEqual([]);
  });
});

test.each<StaffLanguage>(["en", "ar", "de", "es", "fr"])("%s forms every message for every number", (lang) => {
  const { t } = makeStudioText(lang, studioMessages(lang));
  const unformed = [...english.keys()].filter((key) =>
    [0, 1, 2, 3, 11, 100].some((count) => {
      const message = english.get(key) ?? "";
      const names = argumentsOf(message);
      const values = Object.fromEntries(
        names.map((name) => [name, message.includes(`<${name}>`) ? (chunks: string) => `Ada${chunks}` : "Ada"]),
      );
      const formed = t.markup(key as Parameters<typeof t.markup>[0], {
        ...values,
        count,
      });
      // A translator answers with the key what it cannot form.
      return formed === key || /[{}<>]/.test(formed) || formed.trim() === "";
    }),
  );
  expect(unformed).toEqual([]);
});

test("English stands in for a message that is not translated", () => {
  expect(studioMessages("de").shell.nav.stories).toBe("Artikel");
  expect(makeStudioText("ar", studioMessages("ar"))).toMatchObject({ lang: "ar", dir: "rtl" });
});
