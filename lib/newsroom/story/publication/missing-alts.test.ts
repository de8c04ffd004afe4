import { expect, it } from "vitest";
import { type Described, missingAlts } from "./missing-alts";

const bare: Described = { alts: {}, isDecorative: false };
const shown = {
  leadMediaId: "lead",
  body: {
    schema: 1 as const,
    blocks: [{ id: "a", type: "picture" as const, mediaId: "inside", size: "text" as const }],
  },
};
const missing = (lead: Described, inside: Described) =>
  missingAlts(
    shown,
    new Map([
      ["lead", lead],
      ["inside", inside],
    ]),
  ).map(({ block }) => block);

it("finds the pictures that nothing is said about", () => {
  expect(missing(bare, bare)).toEqual([0, 1]);
  expect(missing({ ...bare, alts: { en: " " } }, { ...bare, alts: { en: "Two ferries" } })).toEqual([0]);
});

it("asks nothing of a picture that is marked as decorative", () => {
  expect(missing({ ...bare, isDecorative: true }, bare)).toEqual([1]);
});

it("passes over pictures that it does not know", () => {
  expect(missingAlts(shown, new Map())).toEqual([]);
});
