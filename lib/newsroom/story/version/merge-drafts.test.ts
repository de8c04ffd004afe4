import { expect, it } from "vitest";
import type { Block, StoryBody } from "../body/body";
import { mergeDrafts } from "./merge-drafts";

const paragraph = (id: string, text: string): Block => ({ id, type: "paragraph", text: [{ text }] });
const body = (...blocks: Block[]): StoryBody => ({ schema: 1, blocks });
const base = {
  headline: "Ferry stops",
  standfirst: "For good.",
  location: null as string | null,
  topicIds: ["sea", "money"],
  body: body(paragraph("a", "one"), paragraph("b", "two")),
};

it("takes changes of different fields and blocks from both sides without asking", () => {
  const left = { ...base, headline: "Ferry stops today", body: body(paragraph("a", "ONE"), paragraph("b", "two")) };
  const right = { ...base, location: "Quay", body: body(paragraph("a", "one"), paragraph("b", "TWO")) };
  expect(mergeDrafts(base, left, right)).toEqual({
    draft: { ...left, location: "Quay", body: body(paragraph("a", "ONE"), paragraph("b", "TWO")) },
    fields: [],
    blocks: [],
  });
});

it("asks where both changed one field, and keeps the left side meanwhile", () => {
  const merged = mergeDrafts(base, { ...base, headline: "Left" }, { ...base, headline: "Right" });
  expect(merged.fields).toEqual([{ field: "headline", left: "Left", right: "Right" }]);
  expect(merged.draft.headline).toBe("Left");
});

it("does not ask where both made the same change", () => {
  const same = { ...base, headline: "Same", body: body(paragraph("a", "same"), paragraph("b", "two")) };
  expect(mergeDrafts(base, same, structuredClone(same))).toEqual({ draft: same, fields: [], blocks: [] });
});

it("knows a block again whose keys the database has put in another order", () => {
  const stored: StoryBody = {
    blocks: [
      { type: "paragraph", text: [{ text: "one" }], id: "a" },
      { text: [{ text: "two" }], id: "b", type: "paragraph" },
    ],
    schema: 1,
  };
  const left = { ...base, body: body(paragraph("a", "ONE"), paragraph("b", "two")) };
  expect(mergeDrafts(base, left, { ...base, body: stored })).toMatchObject({ draft: left, blocks: [] });
});

it("merges topics one by one", () => {
  const topics = (left: string[], right: string[]) =>
    mergeDrafts(base, { ...base, topicIds: left }, { ...base, topicIds: right }).draft.topicIds;
  expect(topics(["sea", "money", "jobs"], ["sea"])).toEqual(["sea", "jobs"]);
  expect(topics(["money", "sea"], ["sea", "money", "law"])).toEqual(["money", "sea", "law"]);
  expect(topics(["sea", "money"], ["law"])).toEqual(["law"]);
});
