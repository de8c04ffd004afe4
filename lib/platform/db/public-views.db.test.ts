import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";

const HOUR_MS = 3_600_000;
const soon = () => new Date(Date.now() + HOUR_MS);
const past = () => new Date(Date.now() - HOUR_MS);

async function aPublicPicture(tx: Tx) {
  const size = { mime: "image/jpeg", width: 1, height: 1, bytes: 1 };
  const { id: mediaId } = await tx.media.create({ data: { hash: randomUUID(), originalName: "a.jpg", ...size } });
  const { storyId } = await aPublicStory(tx, { leadMediaId: mediaId });
  return { storyId, mediaId };
}

const embargo = (storyId: string, until: Date | null) => ({ storyId, until, zone: "UTC", isActive: true });

// Written past the verbs: what the views show must not depend on them.
const hidden: [string, (tx: Tx, storyId: string) => Promise<unknown>][] = [
  ...(["draft", "inReview", "approved", "scheduled", "unpublished", "retracted", "killed"] as const).map(
    (state): (typeof hidden)[number] => [
      `in the state ${state}`,
      (tx, id) => tx.story.update({ where: { id }, data: { state } }),
    ],
  ),
  ["before its time", (tx, id) => tx.story.update({ where: { id }, data: { publishAt: soon() } })],
  ["after its expiry", (tx, id) => tx.story.update({ where: { id }, data: { expireAt: past() } })],
  ["under an embargo until later", (tx, id) => tx.embargo.create({ data: embargo(id, soon()) })],
  ["under an embargo without end", (tx, id) => tx.embargo.create({ data: embargo(id, null) })],
];

test.each(hidden)("no view shows a story, nor its picture, %s", (_, hide) =>
  rolledBack(async (tx) => {
    const { storyId, mediaId } = await aPublicPicture(tx);
    const shown = async () => [
      await tx.publicStory.count({ where: { id: storyId } }),
      await tx.publicMedia.count({ where: { id: mediaId } }),
    ];
    expect(await shown()).toEqual([1, 1]);
    await hide(tx, storyId);
    expect(await shown()).toEqual([0, 0]);
  }),
);

test.each<[string, (tx: Tx, storyId: string) => Promise<unknown>]>([
  ["before its expiry", (tx, id) => tx.story.update({ where: { id }, data: { expireAt: soon() } })],
  ["after its embargo", (tx, id) => tx.embargo.create({ data: embargo(id, past()) })],
])("a story is public %s", (_, change) =>
  rolledBack(async (tx) => {
    const { storyId, mediaId } = await aPublicPicture(tx);
    await change(tx, storyId);
    expect(await tx.publicStory.count({ where: { id: storyId } })).toBe(1);
    expect(await tx.publicMedia.count({ where: { id: mediaId } })).toBe(1);
  }),
);
