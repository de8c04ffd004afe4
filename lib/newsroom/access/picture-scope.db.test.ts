import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import type { Actor } from "../access/actor";
import { pictureScope } from "../access/picture-scope";
import { embargoMedia } from "../media/embargo/embargo-media";
import { kill } from "../story/kill/kill";
import { saveDraft } from "../story/save-draft";
import { restore } from "../story/version/restore";

async function aPicture(tx: Tx, createdById: string | null = null): Promise<string> {
  const size = { mime: "image/jpeg", width: 1, height: 1, bytes: 1 };
  return (await tx.media.create({ data: { hash: randomUUID(), originalName: "a.jpg", ...size, createdById } })).id;
}

const seen = async (tx: Tx, actor: Actor) =>
  (await tx.$queryRaw<{ id: string }[]>`select id from media where ${pictureScope(actor)} order by id`).map(
    ({ id }) => id,
  );

test("a reporter sees pictures of own stories, own uploads and what is public; editors see all", () =>
  rolledBack(async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
    const [held, unused] = [await aPicture(tx, editor.id), await aPicture(tx, editor.id)];
    const [mine, lead, inside, shown] = [
      await aPicture(tx, reporter.id),
      await aPicture(tx),
      await aPicture(tx),
      await aPicture(tx),
    ];
    const body = {
      schema: 1,
      blocks: [...aBody().blocks, { id: "b", type: "picture", mediaId: inside, size: "wide" }],
    };
    await aDraft(tx, { leadMediaId: held }, editor);
    const { storyId, rev } = await aDraft(tx, {}, reporter);
    await saveDraft(tx, editor, { storyId, rev, patch: { leadMediaId: lead, body } });
    await aPublicStory(tx, { leadMediaId: shown });
    expect(await seen(tx, reporter)).toEqual([mine, lead, inside, shown].sort());
    expect(await seen(tx, editor)).toEqual([held, unused, mine, lead, inside, shown].sort());
  }));

const ways: [string, (tx: Tx, mediaId: string) => Promise<unknown>][] = [
  [
    "put under embargo",
    async (tx, mediaId) => {
      const until = new Date(Date.now() + 3_600_000).toISOString();
      await embargoMedia(tx, await aMember(tx, "editor"), { mediaId, until });
    },
  ],
  [
    "in a story of somebody else that is killed",
    async (tx, mediaId) => {
      const { storyId } = await aPublicStory(tx, { leadMediaId: mediaId });
      await kill(tx, await aMember(tx, "administrator"), { storyId, reason: "A court" });
    },
  ],
];

for (const [what, hold] of ways) {
  test(`a picture ${what} leaves the history of a reporter's story, stays in its text, and is not restored`, () =>
    rolledBack(async (tx) => {
      const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
      const [gone, kept] = [await aPicture(tx), await aPicture(tx)];
      const { storyId, rev } = await aDraft(tx, {}, reporter);
      const old = await saveDraft(tx, editor, { storyId, rev, patch: { leadMediaId: gone }, manual: true });
      const now = await saveDraft(tx, editor, { storyId, rev: old.rev, patch: { leadMediaId: kept } });
      const back = (actor: Actor) => restore(tx, actor, { storyId, rev: now.rev, versionId: old.versionId });
      expect(await seen(tx, reporter)).toEqual([gone, kept].sort());
      await hold(tx, gone);
      await hold(tx, kept);
      expect(await seen(tx, reporter)).toEqual([kept]);
      await expect(back(reporter)).rejects.toMatchObject({
        code: "invalid-input",
        problems: [{ path: "leadMediaId", message: "names no picture of this site" }],
      });
      await back(editor);
      expect(await seen(tx, reporter), "an editor brought it back").toEqual([gone]);
    }));
}
