import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/newsroom/story/body/body";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { StoryStatus } from "@/lib/studio/editor/story-status";
import type { DraftFields } from "./draft-fields";
import { DraftText } from "./draft-text";

const paragraph = (id: string, text: string): Block => ({ id, type: "paragraph", text: [{ text }] });

function aStory(rev: number, fields: Partial<DraftFields> = {}): EditorStory {
  const head: StoryStatus = {
    ...{ storyId: "s", rev, state: "draft", kind: "news", lang: "en", sectionId: "city", slug: "ferry", weight: 2 },
    ...{
      isConfidential: false,
      path: null,
      liveVersionId: null,
      versionId: `v${rev}`,
      firstPublishedAt: null,
      modifiedAt: "",
    },
  };
  const content = {
    ...{ headline: "Ferry", shortHeadline: null, socialHeadline: null, seoTitle: null, standfirst: "" },
    ...{ location: null, leadMediaId: null, leadCaption: null, sponsor: null, rating: null, topicIds: [], bylines: [] },
    body: { schema: 1 as const, blocks: [paragraph("a", "one"), paragraph("b", "two")] },
    ...fields,
  };
  const rights = { edit: true, publish: true, unpublish: true, move: true };
  return { head, content, rights, topics: [], authors: [], pictures: [] } as unknown as EditorStory;
}

const headAt = (rev: number, slug = "ferry") => ({ ...aStory(rev).head, slug });

describe("the text of an open editor", () => {
  it("keeps what was typed while a save was under way", () => {
    const text = new DraftText(aStory(0));
    text.set("headline", "Ferry sto");
    const sent = text.patch();
    text.set("headline", "Ferry stops");
    text.set("standfirst", "For good.");
    text.acknowledge(sent, { head: headAt(1), cleaned: {}, stripped: [] });
    expect(text.patch()).toEqual({ headline: "Ferry stops", standfirst: "For good." });
    expect(text.base).toMatchObject({ rev: 1, fields: { headline: "Ferry sto" } });
  });

  it("follows the slug that the newsroom makes of the headline, until it is written here", () => {
    const text = new DraftText(aStory(0));
    text.set("headline", "Boat");
    text.acknowledge(text.patch(), { head: headAt(1, "boat"), cleaned: {}, stripped: [] });
    expect(text.fields.slug).toBe("boat");
    text.set("slug", "my-boat");
    text.acknowledge({}, { head: headAt(2, "boat-2"), cleaned: {}, stripped: [] });
    expect(text.patch()).toEqual({ slug: "my-boat" });
  });

  it("is no conflict where only the state of the story changed", () => {
    const text = new DraftText(aStory(0));
    text.set("headline", "Ferry stops");
    const merged = text.catchUp(aStory(4), false);
    expect([merged.fields, merged.blocks]).toEqual([[], []]);
    expect(text.base.rev).toBe(4);
    expect(text.patch()).toEqual({ headline: "Ferry stops" });
  });

  it("is no conflict where the newsroom cleaned what was sent", () => {
    const text = new DraftText(aStory(0));
    text.set("headline", "Ferry\tstops");
    text.acknowledge(text.patch(), { head: headAt(1), cleaned: { headline: "Ferry stops" }, stripped: [] });
    text.set("headline", "Ferry\tstops today");
    expect(text.catchUp(aStory(2, { headline: "Ferry stops" }), false).fields).toEqual([]);
    expect(text.patch()).toEqual({ headline: "Ferry\tstops today" });
  });

  it("takes over what lost invisible characters, where nothing was typed since", () => {
    const text = new DraftText(aStory(0));
    text.set("headline", "Ferry\u202e stops");
    text.set("standfirst", "For\u202e");
    const sent = text.patch();
    text.set("standfirst", "For\u202e good");
    const cleaned = { headline: "Ferry stops", standfirst: "For" };
    text.acknowledge(sent, { head: headAt(1), cleaned, stripped: ["headline", "standfirst"] });
    expect(text.fields).toMatchObject({ headline: "Ferry stops", standfirst: "For\u202e good" });
    expect(text.patch()).toEqual({ standfirst: "For\u202e good" });
  });

  it("is the newer text where this tab wrote what the newsroom has", () => {
    const text = new DraftText(aStory(0));
    text.set("headline", "Ferry stops today");
    const sentBefore = aStory(1, { headline: "Ferry sto" });
    expect(text.catchUp(sentBefore, true).fields).toEqual([]);
    expect(text.patch()).toEqual({ headline: "Ferry stops today" });
  });

  it("stays as it was where both changed one place", () => {
    const text = new DraftText(aStory(0));
    text.set("headline", "Mine");
    expect(text.catchUp(aStory(1, { headline: "Theirs" }), false).fields).toEqual([
      { field: "headline", left: "Mine", right: "Theirs" },
    ]);
    expect(text.base.rev).toBe(0);
    expect(text.patch()).toEqual({ headline: "Mine" });
  });

  it("gives up what is kept elsewhere", () => {
    const text = new DraftText(aStory(0));
    text.set("headline", "Mine");
    text.giveUp();
    expect([text.fields.headline, text.unsaved.size]).toEqual(["Ferry", 0]);
  });
});
