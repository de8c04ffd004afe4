import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { settingsSchema } from "@/lib/newsroom/settings/settings";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { Site } from "@/lib/public/site";
import { Pager } from "../list/pager";
import { SiteFrame } from "./site-frame";

const SECTION = "Kultur";

function siteIn(lang: string): Site {
  const languages = [lang, "sv-FI"].map((each) => ({
    lang: each,
    dir: writingDirection(each),
    name: each,
    path: `/${each}`,
  }));
  const section = {
    id: "a",
    slug: "kultur",
    name: SECTION,
    description: "",
    path: "/kultur",
    accent: "",
    accentDark: "",
  };
  return {
    lang,
    defaultLang: lang,
    prefix: "",
    dir: writingDirection(lang),
    name: "Bladet",
    tagline: "Nyheter",
    settings: settingsSchema.parse({ name: "Bladet", languages: [lang] }),
    sections: [section],
    languages,
    readAt: new Date("2026-11-24T00:00:00Z"),
  };
}

/** Every text of the frame, with the language and direction that its elements give it; "" where they give none. */
function spoken(lang: string): { text: string; lang: string; dir: string }[] {
  const site = siteIn(lang);
  const frame = (
    <SiteFrame site={site} kind="front">
      <p>Texten</p>
      <Pager list={{ isPaged: true, older: "/kultur/2" }} base="/kultur" site={site} />
    </SiteFrame>
  );
  return texts(parseFragment(renderToStaticMarkup(frame)).childNodes, { lang: "", dir: "" });
}

function texts(
  nodes: DefaultTreeAdapterTypes.ChildNode[],
  around: { lang: string; dir: string },
): ReturnType<typeof spoken> {
  return nodes.flatMap((node) => {
    if (node.nodeName === "#text" && "value" in node) return node.value.trim() ? [{ text: node.value, ...around }] : [];
    if (!("childNodes" in node)) return [];
    const own = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return texts(node.childNodes, { lang: own.lang ?? around.lang, dir: own.dir ?? around.dir });
  });
}

/** The date of the day knows more languages than the words. */
const TODAY = /\p{Nd}{4}/u;
const ofTheSite = new Set(["Bladet", "Nyheter", SECTION, "Texten"]);

describe.each(["sv", "fa"])("a frame in %s, which has no words of its own", (lang) => {
  const all = spoken(lang).filter(({ text }) => text !== lang && text !== "sv-FI");

  test("says of every word of the interface that it is English, written from the left", () => {
    const words = all.filter(({ text }) => !ofTheSite.has(text) && !TODAY.test(text));
    expect(words.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "Skip to content",
        "Menu",
        "Front page",
        "Search",
        "Corrections",
        "Back to top",
        "Older stories",
      ]),
    );
    expect(words.filter((word) => word.lang !== "en" || word.dir !== "ltr")).toEqual([]);
  });

  test("has the date in the page's own language", () => {
    const dates = all.filter(({ text }) => TODAY.test(text));
    expect(dates.map((date) => date.lang)).toEqual([lang]);
  });

  test("says nothing of the words that are the newspaper's", () => {
    const words = all.filter(({ text }) => ofTheSite.has(text));
    expect(new Set(words.map(({ text }) => text))).toEqual(ofTheSite);
    expect(words.filter((word) => word.lang !== "")).toEqual([]);
  });
});

test.each(["en-GB", "de", "he"])("a frame in %s has the words of the page's language", (lang) => {
  expect(spoken(lang).filter((word) => word.lang !== "" && word.text !== word.lang)).toEqual([]);
});
