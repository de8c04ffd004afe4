import { describe, expect, it } from "vitest";
import { settingsSchema } from "../../settings/settings";
import { cardOfRetraction } from "./card-of-retraction";
import { cardOfStory, type SharedStory } from "./card-of-story";

const settings = settingsSchema.parse({
  name: "Kyst",
  paper: "#f3f0e6",
  headlineFont: "fraunces",
  zone: "Europe/Oslo",
});
const edition = { name: "Kyst", lang: "en", settings };
const picture = { id: "photo", hash: "0".repeat(64), focalX: 0.7, focalY: 0.4 };
const portrait = { ...picture, id: "portrait", hash: "1".repeat(64) };
const published = new Date("2025-12-31T23:30:00Z");
const story: SharedStory = {
  id: "01a20ae5-be47-77f2-bbe6-d328cbcd0e6f",
  kind: "news",
  lang: "en",
  title: "Ferry leaves empty",
  socialHeadline: null,
  section: { name: "City", accent: "#0b6e4f" },
  publishedAt: published,
  updatedAt: new Date("2026-01-02T08:05:00Z"),
  bylines: [
    { role: "by", name: "Ana Ruiz" },
    { role: "photos", name: "Jo Doe" },
  ],
  picture,
  pictureCount: 0,
  portrait,
  sensitive: false,
  corrections: [],
  sponsor: null,
  rating: null,
};
const soon = new Date(published.getTime() + 365 * 24 * 3_600_000);
const draw = (change: Partial<SharedStory>, now = soon) => cardOfStory({ ...story, ...change }, edition, now).card;

describe("a story's card", () => {
  it("has the identity of the settings in the section's colour", () => {
    expect(draw({}).brand).toEqual({ name: "Kyst", accent: "#0b6e4f", paper: "#f3f0e6", headlineFont: "fraunces" });
  });

  it("names writers and not photographers, and prefers the headline for sharing", () => {
    expect(draw({ socialHeadline: "Nobody on the ferry" })).toMatchObject({
      kind: "standard",
      headline: "Nobody on the ferry",
      byline: "Ana Ruiz",
      dateline: "1 January 2026",
      photo: { path: "photo", focal: { x: 0.7, y: 0.4 } },
    });
  });

  it("says from which year of the newsroom's calendar it is, once it is older than a year", () => {
    expect(draw({}).age).toBeUndefined();
    expect(draw({}, new Date(soon.getTime() + 1)).age).toBe("From 2026");
  });

  it("shows a columnist in place of the photo, and the photo where there is no portrait", () => {
    expect(draw({ kind: "opinion" })).toMatchObject({
      kind: "opinion",
      portrait: { path: "portrait" },
      photo: undefined,
    });
    expect(draw({ kind: "opinion", portrait: null })).toMatchObject({ photo: { path: "photo" }, portrait: undefined });
    expect(draw({ kind: "news" }).portrait).toBeUndefined();
  });

  it("has words alone where the pictures are not for everybody's eyes", () => {
    expect(draw({ sensitive: true })).toMatchObject({ kind: "text", photo: undefined });
  });

  it("tells the minute of the last update of what is written as it happens", () => {
    expect(draw({ kind: "liveblog" })).toMatchObject({
      kind: "live",
      label: "Live",
      dateline: expect.stringContaining("09:05"),
    });
  });

  it.each(["review", "factcheck", "gallery"] as const)("knows the kind %s", (kind) => {
    expect(draw({ kind }).kind).toBe(kind);
  });

  it("tells how many pictures a gallery has", () => {
    expect(draw({ kind: "gallery", pictureCount: 12 }).label).toBe("12 pictures");
    expect(draw({ kind: "gallery" }).label).toBe("Pictures");
    expect(draw({ kind: "news", pictureCount: 12 }).label).toBeUndefined();
  });

  it("says who paid for it, in the language of the edition", () => {
    expect(draw({ sponsor: "Harbour Lines" }).sponsor).toBe("Paid for by Harbour Lines");
    expect(draw({}).sponsor).toBeUndefined();
  });

  it("shows the stars of a review, none among them, and of nothing else", () => {
    expect([3.5, 0, null].map((rating) => draw({ kind: "review", rating }).stars)).toEqual([3.5, 0, undefined]);
    expect(draw({ kind: "news", rating: 3.5 }).stars).toBeUndefined();
  });

  it("bears a badge for corrections, and for nothing less", () => {
    expect(draw({ corrections: [{ kind: "correction" }] }).badge).toBe("Corrected");
    expect(draw({ corrections: [{ kind: "clarification" }] }).badge).toBeUndefined();
  });
});

it("a retracted story's card says when it was taken back, and nothing of what it said", () => {
  const card = cardOfRetraction(edition, new Date("2026-03-01T12:00:00Z"));
  expect(card).toMatchObject({ kind: "retracted", kicker: "Retraction", headline: "Retracted on 1 March 2026" });
  expect(card.photo).toBeUndefined();
});
