import { expect, test } from "vitest";
import { settingsSchema } from "@/lib/newsroom/settings/settings";
import { siteUrl } from "@/lib/platform/env";
import type { Site } from "@/lib/public/site";
import type { DescribedStory } from "./described-story";
import { serialiseJsonLd } from "./json-ld";
import { profileJsonLd } from "./list-json-ld";
import { storyJsonLd } from "./story-json-ld";
import { storyMetadata } from "./story-metadata";

const settings = settingsSchema.parse({ name: "Harbour Ledger", languages: ["en", "ar"] });
const site: Site = {
  lang: "en",
  defaultLang: "en",
  prefix: "",
  dir: "ltr",
  name: "Harbour Ledger",
  tagline: "News",
  settings,
  sections: [],
  languages: [
    { lang: "en", name: "English", dir: "ltr", path: "/" },
    { lang: "ar", name: "العربية", dir: "rtl", path: "/ar" },
  ],
  readAt: new Date("2026-11-24T00:00:00Z"),
};

const story: DescribedStory = {
  site,
  id: "01a20ae5-be47-77f2-bbe6-d328cbcd0e6f",
  kind: "analysis",
  lang: "en",
  path: "/city/2026/11/23/ferry",
  title: "</script><script>alert(1)</script> \u2028",
  socialHeadline: "Ferry, in short",
  seoTitle: null,
  standfirst: "",
  teaser: "The ferry left.",
  body: { schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text: "one two three" }] }] },
  section: { name: "City", accent: "#8a1c1c", path: "/city" },
  publishedAt: new Date("2026-11-23T14:05:00Z"),
  updatedAt: new Date("2026-11-23T16:00:00Z"),
  bylines: [
    { role: "by", name: "Ann O'Neil", path: "/author/ann" },
    { role: "photos", name: "Jo Doe", path: null },
  ],
  picture: null,
  topics: [{ name: "Ferries", path: "/topic/ferries" }],
  corrections: [
    {
      kind: "correction",
      text: "It was Tuesday.",
      publishedAt: new Date("2026-11-23T15:00:00Z"),
      amendedAt: new Date("2026-11-23T16:00:00Z"),
    },
  ],
  translations: [
    {
      lang: "ar",
      path: "/ar/city/2026/11/23/ferry-ar",
      headline: "العبّارة",
      publishedAt: new Date("2026-11-23T15:00:00Z"),
    },
  ],
  writers: [
    {
      name: "Ann O'Neil",
      path: "/author/ann",
      isOrganisation: false,
      links: ["https://social.example/@ann"],
      fediverse: "ann@social.example",
    },
  ],
  storylines: [{ kind: "series", title: "Ten ferries" }],
  noIndex: false,
  sensitive: false,
  pictureCount: 1,
  sponsor: null,
  rating: null,
  versionHash: "3f2a9c0d1e4b5a69788796a5b4c3d2e1f00112233445566778899aabbccddeeff",
};

const data = (of: DescribedStory) => JSON.parse(storyJsonLd(of))["@graph"][0];

test("nothing in structured data ends its element or a line", () => {
  const text = storyJsonLd(story);
  expect(text).not.toMatch(/[<\u2028\u2029]/);
  expect(data(story).headline).toBe(story.title);
  expect(JSON.parse(serialiseJsonLd({ a: "<!--\ud83d" }))).toEqual({ a: "<!--\ufffd" });
});

test("structured data says what the page says", () => {
  expect(data(story)).toMatchObject({
    "@type": ["NewsArticle", "AnalysisNewsArticle"],
    url: `${siteUrl()}/city/2026/11/23/ferry`,
    datePublished: "2026-11-23T14:05:00.000Z",
    dateModified: "2026-11-23T16:00:00.000Z",
    description: "The ferry left.",
    author: [
      {
        "@type": "Person",
        name: "Ann O'Neil",
        url: `${siteUrl()}/author/ann`,
        sameAs: ["https://social.example/@ann"],
      },
    ],
    articleSection: "City",
    isPartOf: [{ "@type": "CreativeWorkSeries", name: "Ten ferries" }],
    keywords: ["Ferries"],
    wordCount: 3,
    correction: [
      {
        "@type": "CorrectionComment",
        text: "It was Tuesday.",
        datePublished: "2026-11-23T15:00:00.000Z",
        dateModified: "2026-11-23T16:00:00.000Z",
      },
    ],
  });
});

test("what was paid for is said to be, and is no news", () => {
  expect(data({ ...story, sponsor: "Harbour Lines" })).toMatchObject({
    "@type": "AdvertiserContentArticle",
    sponsor: { "@type": "Organization", name: "Harbour Lines" },
  });
  expect(data(story).sponsor).toBeUndefined();
});

test("without a byline the newsroom is the author; an update within a minute is none", () => {
  const plain = { ...story, bylines: [], writers: [], updatedAt: new Date("2026-11-23T14:05:30Z") };
  expect(data(plain)).toMatchObject({
    author: { "@type": "NewsMediaOrganization", name: "Harbour Ledger" },
    dateModified: "2026-11-23T14:05:00.000Z",
  });
});

test("an agency is an organisation and no person, and the first handle is named to the fediverse", () => {
  const agency = { name: "Norrand Wire", path: null, isOrganisation: true, links: [], fediverse: null };
  const wired = { ...story, writers: [agency, ...story.writers] };
  expect(data(wired).author).toMatchObject([{ "@type": "Organization", name: "Norrand Wire" }, { "@type": "Person" }]);
  expect(storyMetadata(wired).other).toMatchObject({ "fediverse:creator": "@ann@social.example" });
  expect(storyMetadata({ ...story, writers: [agency] }).other).not.toHaveProperty("fediverse:creator");
  const profile = (kind: string) => {
    const author = {
      name: "Norrand Wire",
      bio: "",
      beat: "Ports",
      path: "/author/wire",
      links: [],
      portrait: null,
      kind,
    };
    return JSON.parse(profileJsonLd(site, author))["@graph"][0].mainEntity;
  };
  expect(["agency", "org", "staff", "guest"].map((kind) => profile(kind)["@type"])).toEqual([
    ...["Organization", "Organization"],
    ...["Person", "Person"],
  ]);
  expect(profile("guest")).toMatchObject({ knowsAbout: "Ports" });
  expect(profile("guest")).not.toHaveProperty("jobTitle");
  expect(profile("guest")).not.toHaveProperty("worksFor");
  expect(profile("staff").worksFor).toMatchObject({ "@type": "NewsMediaOrganization" });
});

test("of a story and its translations the first to come out is the work", () => {
  const [arabic] = story.translations;
  if (!arabic) throw new Error("no translation");
  const other = {
    "@type": "NewsArticle",
    url: `${siteUrl()}${arabic.path}`,
    headline: arabic.headline,
    inLanguage: "ar",
  };
  expect(data(story)).toMatchObject({ workTranslation: [other] });
  expect(data(story)).not.toHaveProperty("translationOfWork");
  const earlier = { ...arabic, publishedAt: new Date("2026-11-23T10:00:00Z") };
  expect(data({ ...story, translations: [earlier] })).toMatchObject({ translationOfWork: other });
  const sameTime = data({ ...story, translations: [{ ...arabic, publishedAt: story.publishedAt }] });
  expect(sameTime).not.toHaveProperty("workTranslation");
  expect(sameTime).not.toHaveProperty("translationOfWork");
});

test("a story's head names its address, its card and its languages", () => {
  const { alternates, openGraph, robots, title } = storyMetadata(story);
  expect(title).toEqual({ absolute: `${story.title} – Harbour Ledger` });
  expect(alternates).toMatchObject({
    canonical: `${siteUrl()}/city/2026/11/23/ferry`,
    languages: {
      en: `${siteUrl()}/city/2026/11/23/ferry`,
      ar: `${siteUrl()}/ar/city/2026/11/23/ferry-ar`,
      "x-default": `${siteUrl()}/city/2026/11/23/ferry`,
    },
  });
  expect(openGraph).toMatchObject({
    title: "Ferry, in short",
    type: "article",
    locale: "en_US",
    alternateLocale: ["ar_EG"],
  });
  expect(JSON.stringify(openGraph?.images)).toMatch(/\/og\/01a20ae5-be47-77f2-bbe6-d328cbcd0e6f\/[0-9a-f]{12}\.png/);
  expect(robots).toMatchObject({ index: true, "max-image-preview": "large" });
});

test("the card's address changes with every word that it shows, and with nothing else", () => {
  const card = (of: DescribedStory) => JSON.stringify(storyMetadata(of).openGraph?.images);
  const changes: Partial<DescribedStory>[] = [
    { socialHeadline: "Ferry, in shorts" },
    { kind: "opinion" },
    { corrections: [] },
    { bylines: [] },
    { section: { ...story.section, name: "Town" } },
    { publishedAt: new Date("2026-11-24T14:05:00Z") },
  ];
  const cards = changes.map((change) => card({ ...story, ...change }).replace(/"alt":.*/, ""));
  expect(new Set([card(story).replace(/"alt":.*/, ""), ...cards]).size).toBe(changes.length + 1);
  expect(card({ ...story, teaser: "Other", updatedAt: new Date() })).toBe(card(story));
});

test("a story that is not to be indexed says so, and one without siblings names no language", () => {
  const { robots, alternates } = storyMetadata({ ...story, noIndex: true, translations: [] });
  expect(robots).toMatchObject({ index: false });
  expect(alternates?.languages).toBeUndefined();
});

test("a review says how many stars it gives, and nothing else does", () => {
  const review = { ...story, kind: "review" as const, rating: 3.5 };
  expect(data(review)).toMatchObject({
    "@type": ["NewsArticle", "ReviewNewsArticle"],
    reviewRating: { "@type": "Rating", ratingValue: 3.5, bestRating: 5, worstRating: 0 },
  });
  for (const other of [
    { ...story, rating: 3.5 },
    { ...review, rating: null },
    { ...review, sponsor: "Halden Bank" },
  ])
    expect(data(other)).not.toHaveProperty("reviewRating");
});
