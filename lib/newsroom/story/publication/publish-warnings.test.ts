import { expect, it } from "vitest";
import type { VersionContent } from "../version/version-content";
import { publishWarnings, type WarnedPicture } from "./publish-warnings";

const picture: WarnedPicture = {
  alts: { en: "Two ferries" },
  captions: {},
  credit: "Jo Doe",
  isDecorative: false,
  originalName: "a.jpg",
};
const good: VersionContent = {
  headline: "Ferry returns",
  shortHeadline: null,
  socialHeadline: null,
  seoTitle: null,
  standfirst: "After eleven years.",
  body: { schema: 1, blocks: [{ id: "m", type: "picture", mediaId: "body", size: "text" }] },
  location: null,
  leadMediaId: "lead",
  leadCaption: null,
  sponsor: null,
  rating: null,
  topicIds: ["t"],
  bylines: [{ name: "Jo Doe", role: "by" }],
};
const pictures = (lead: Partial<WarnedPicture>) =>
  new Map([
    ["lead", { ...picture, ...lead }],
    ["body", picture],
  ]);

it("has nothing to say of a whole story", () => {
  expect(publishWarnings(good, pictures({}))).toEqual([]);
});

it.each([
  [{ alts: {} }, "The lead picture has no alternative text."],
  [{ alts: { en: "a.jpg" } }, "The lead picture has its file name as alternative text."],
  [{ captions: { en: "Two ferries" } }, "The lead picture repeats its caption as alternative text."],
  [{ alts: { en: "Photo of two ferries" } }, "The lead picture has an alternative text that says it is a picture."],
  [{ credit: "" }, "The lead picture has no credit."],
])("warns of a picture with %j", (lead, warning) => {
  expect(publishWarnings(good, pictures(lead))).toEqual([warning]);
});

it("asks no words of a picture that only decorates", () => {
  expect(publishWarnings(good, pictures({ alts: {}, isDecorative: true }))).toEqual([]);
});

it("names what an empty story lacks, and the block of a picture without words", () => {
  const bare = { ...good, standfirst: " ", leadMediaId: null, topicIds: [], bylines: [] };
  const warnings = publishWarnings(bare, new Map([["body", { ...picture, alts: {} }]]));
  expect(warnings).toHaveLength(5);
  expect(warnings).toContain("The picture in block 1 has no alternative text.");
});
