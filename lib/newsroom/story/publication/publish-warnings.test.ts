import { expect, it } from "vitest";
import type { VersionContent } from "../version/version-content";
import { publishWarnings, type WarnedPicture } from "./publish-warnings";

const picture: WarnedPicture = {
  alts: { en: "Two ferries" },
  captions: {},
  credit: "Jo Doe",
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
  [{ alts: { en: "a.jpg" } }, "fileName"],
  [{ captions: { en: "Two ferries" } }, "repeatsCaption"],
  [{ alts: { en: "Photo of two ferries" } }, "saysPicture"],
  [{ credit: "" }, "noCredit"],
])("warns of a picture with %j", (lead, flaw) => {
  expect(publishWarnings(good, pictures(lead))).toEqual([{ warning: "picture", flaw, block: 0 }]);
});

it("names what an empty story lacks, and the block of a picture without a credit", () => {
  const bare = { ...good, standfirst: " ", leadMediaId: null, topicIds: [], bylines: [] };
  const warnings = publishWarnings(bare, new Map([["body", { ...picture, credit: "" }]]));
  expect(warnings).toHaveLength(5);
  expect(warnings).toContainEqual({ warning: "picture", flaw: "noCredit", block: 1 });
});
