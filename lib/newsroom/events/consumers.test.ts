import { expect, test } from "vitest";
import { consumersOf } from "./consumers";
import type { StoryEvent } from "./story-event";

const storyId = "018f0000-0000-7000-8000-000000000001";
const lists = { lang: "en", sectionIds: [], topicIds: [], authorIds: [], hasCorrections: false };
const about = { storyId, lists, hiddenMediaIds: [] };
const shown = { ...about, versionId: storyId };
const pictures = [storyId];

const table: [event: StoryEvent, consumers: string[]][] = [
  [{ name: "story.published", ...shown }, ["refresh-story-cards", "prepare-lead-picture", "ping-hub"]],
  [
    { name: "story.updated", ...shown, hiddenMediaIds: pictures },
    ["refresh-story-cards", "prepare-lead-picture", "drop-story-pictures", "ping-hub"],
  ],
  [{ name: "story.imported", ...shown }, []],
  [{ name: "story.unpublished", ...about }, ["refresh-story-cards", "ping-hub"]],
  [
    { name: "story.killed", ...about, lists: null, hiddenMediaIds: pictures },
    ["refresh-story-cards", "drop-story-pictures"],
  ],
  [
    { name: "story.corrected", ...about, correctionId: storyId, change: "added", isOtherKind: true },
    ["refresh-story-cards", "ping-hub"],
  ],
  [{ name: "story.corrected", ...about, correctionId: storyId, change: "amended", isOtherKind: false }, ["ping-hub"]],
  [{ name: "story.moved", ...about, lists: null, from: "/a", to: "/b" }, ["refresh-story-cards"]],
  [{ name: "story.marked", ...about, lists: null }, ["refresh-story-cards"]],
];

test.each(table)("%o is for %o", (event, consumers) => {
  expect(consumersOf(event)).toEqual(consumers);
});
