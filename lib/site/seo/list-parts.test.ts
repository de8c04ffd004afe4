import { expect, test } from "vitest";
import { settingsSchema } from "@/lib/newsroom/settings/settings";
import { siteUrl } from "@/lib/platform/env";
import type { StoryCard } from "@/lib/public/lists/story-card";
import type { Site } from "@/lib/public/site";
import type { CorrectionsPage, ListedCorrection } from "../lists/corrections-page";
import { archiveDayJsonLd, archiveDayMetadata, archiveMonthJsonLd, archiveMonthMetadata } from "./archive-parts";
import { correctionsPageJsonLd } from "./corrections-parts";
import { headlinesOf } from "./headlines-of";
import { homeJsonLd } from "./list-json-ld";
import { homeMetadata, listMetadata } from "./list-metadata";
import { publisher } from "./site-parts";

const site: Site = {
  ...{ lang: "en", defaultLang: "en", prefix: "", dir: "ltr", name: "Harbour Ledger", tagline: "News" },
  settings: settingsSchema.parse({ name: "Harbour Ledger", languages: ["en", "ar"] }),
  sections: [],
  languages: [
    { lang: "en", name: "English", dir: "ltr", path: "/" },
    { lang: "ar", name: "العربية", dir: "rtl", path: "/ar" },
  ],
  readAt: new Date("2026-11-24T00:00:00Z"),
};
const section = { id: "s", slug: "city", name: "City", path: "/city", accent: "#8a1c1c", accentDark: "#e58a7a" };
const ferry: StoryCard = {
  ...{ id: "a", kind: "news", lang: "en", path: "/city/2026/11/23/ferry", headline: "Ferry", teaser: "", dir: "ltr" },
  ...{ section, bylines: [], picture: null, portrait: null, weight: 2, paid: "" },
  publishedAt: new Date("2026-11-23T10:00:00Z"),
  updatedAt: new Date("2026-11-23T10:00:00Z"),
};
const counts = { "2026-11-23": 2, "2026-11-02": 1 };
const around = { site, month: "2026-11", counts, previous: null, next: null };
const main = (json: string) => JSON.parse(json)["@graph"][0].mainEntity;

test("a day of the archive lists its stories, a month its days that have some", () => {
  const day = { ...around, day: "2026-11-23", cards: [ferry] };
  expect(main(archiveDayJsonLd(day))).toEqual({
    "@type": "ItemList",
    itemListElement: [{ "@type": "ListItem", position: 1, url: `${siteUrl()}/city/2026/11/23/ferry`, name: "Ferry" }],
  });
  expect(archiveDayMetadata(day).description).toBe("1 story – Ferry");
  expect(main(archiveMonthJsonLd(around)).itemListElement).toMatchObject([
    { position: 1, url: `${siteUrl()}/archive/2026/11/02` },
    { position: 2, url: `${siteUrl()}/archive/2026/11/23` },
  ]);
  expect(archiveMonthMetadata(around).description).toBe("Archive: November 2026 – 3 stories");
  expect(archiveMonthMetadata(around, true).alternates?.canonical).toBe(`${siteUrl()}/archive`);
});

test("a page of corrections lists each as a comment on its story", () => {
  const correction: ListedCorrection = {
    ...{ id: "c", kind: "correction", severity: "normal", text: "It was Tuesday.", runs: null },
    ...{ publishedAt: new Date("2026-11-23T15:00:00Z"), amendedAt: null, whatWas: null, whatIs: null },
    story: { id: "a", headline: "Ferry", path: ferry.path, section },
  };
  const page: CorrectionsPage = {
    ...{ site, section: null, kind: null, base: "/corrections", path: "/corrections", older: null },
    ...{ corrections: [correction], isPaged: false, filled: [] },
  };
  const url = `${siteUrl()}${ferry.path}`;
  expect(main(correctionsPageJsonLd(page)).itemListElement).toEqual([
    {
      "@type": "ListItem",
      position: 1,
      item: {
        "@type": "CorrectionComment",
        text: "It was Tuesday.",
        datePublished: "2026-11-23T15:00:00.000Z",
        url: `${url}#correction-c`,
        about: { "@type": "NewsArticle", "@id": `${url}#article`, url, headline: "Ferry" },
      },
    },
  ]);
});

test("a description holds as many headlines as there is room for", () => {
  const headlines = (...all: string[]) => headlinesOf(all.map((headline) => ({ headline })));
  expect(headlines("One", "Two")).toBe("One · Two");
  expect(headlines("One", "x".repeat(200))).toBe("One");
  expect(headlines("x".repeat(200))).toHaveLength(200);
  expect(headlines()).toBe("");
});

test("the front page lists the stories at its top", () => {
  const [, front] = JSON.parse(homeJsonLd(site, [{ path: "/city/2026/11/23/ferry", headline: "Ferry" }]))["@graph"];
  expect(front.mainEntity).toMatchObject({
    "@type": "ItemList",
    itemListElement: [{ position: 1, name: "Ferry", url: `${siteUrl()}/city/2026/11/23/ferry` }],
  });
});

test("editions name each other, lists their feeds", () => {
  expect(homeMetadata(site).alternates).toMatchObject({
    canonical: `${siteUrl()}/`,
    languages: { en: `${siteUrl()}/`, ar: `${siteUrl()}/ar`, "x-default": `${siteUrl()}/` },
  });
  const list = listMetadata(site, { title: "City", path: "/city", feedOf: "/city" });
  expect(JSON.stringify(list.alternates?.types)).toContain(`${siteUrl()}/city/feed.xml`);
  expect(JSON.stringify(list.openGraph?.images)).toMatch(/\/og\/home\.en\/[0-9a-f]{12}\.png/);
});

test("the publisher leads to the pages on which the newsroom says how it works, where it has them", () => {
  expect(publisher(site)).toMatchObject({ correctionsPolicy: `${siteUrl()}/corrections` });
  for (const policy of ["ethicsPolicy", "masthead", "publishingPrinciples"]) {
    expect(publisher(site)).not.toHaveProperty(policy);
  }
  const written = { ...site.settings, ethicsPolicy: "/ethics", masthead: "https://news.example/people" };
  expect(publisher({ ...site, settings: written })).toMatchObject({
    ethicsPolicy: `${siteUrl()}/ethics`,
    masthead: "https://news.example/people",
  });
  for (const wrong of ["javascript:alert(1)", "//evil.example", "ethics", "https://"]) {
    expect(settingsSchema.safeParse({ ethicsPolicy: wrong }).success, wrong).toBe(false);
  }
});

test("a list that nobody has described has a description all the same", () => {
  expect(listMetadata(site, { title: "City", path: "/city" })).toMatchObject({
    description: "City – News",
    openGraph: { description: "City – News" },
  });
  expect(listMetadata(site, { title: "City", description: "The city.", path: "/city" }).description).toBe("The city.");
});
