import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { clockActor } from "../../access/actor";
import { latestTag } from "../../cache-tags";
import { liftEmbargo } from "../embargo/lift-embargo";
import { setEmbargo } from "../embargo/set-embargo";
import { kill } from "../kill/kill";
import { move } from "../move";
import { publish } from "../publish";
import { retract } from "../retract";
import { saveDraft } from "../save-draft";
import { unpublish } from "../unpublish";

const removal = (tx: Tx, storyId: string) => tx.publicRemoval.findUnique({ where: { storyId } });
const revOf = async (tx: Tx, id: string) => (await tx.story.findUniqueOrThrow({ where: { id } })).rev;

describe("what feeds tell of a story that was taken down", () => {
  it.each<[string, (tx: Tx, storyId: string) => Promise<unknown>]>([
    ["unpublished", (tx, storyId) => unpublish(tx, clockActor, { storyId })],
    ["retracted", (tx, storyId) => retract(tx, clockActor, { storyId, notice: "It was not so." })],
    ["killed", async (tx, storyId) => kill(tx, await aMember(tx, "administrator"), { storyId, reason: "Court" })],
  ])("is the moment at which it was %s, whatever the machine's clock says", (_, takeDown) =>
    rolledBack(async (tx) => {
      const { storyId } = await aPublicStory(tx);
      expect(await removal(tx, storyId)).toBeNull();
      await tx.$executeRaw`set local masthead.clock_offset = '3 days'`;
      await takeDown(tx, storyId);
      const ahead = ((await removal(tx, storyId))?.removedAt.getTime() ?? 0) - Date.now();
      expect(ahead / 86_400_000).toBeCloseTo(3, 1);
    }),
  );

  it("stays as it is through edits and moves, and goes when the story is published again", () =>
    rolledBack(async (tx) => {
      const { storyId } = await aPublicStory(tx);
      await unpublish(tx, clockActor, { storyId });
      const first = await removal(tx, storyId);
      expect(first).not.toBeNull();
      await tx.$executeRaw`set local masthead.clock_offset = '1 hour'`;
      await saveDraft(tx, clockActor, { storyId, rev: await revOf(tx, storyId), patch: { headline: "Ferry waits" } });
      await move(tx, clockActor, { storyId, slug: "ferry-waits" });
      expect(await removal(tx, storyId)).toEqual(first);
      const { draftVersionId } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
      await publish(tx, clockActor, { storyId, versionId: draftVersionId ?? "" });
      expect(await removal(tx, storyId)).toBeNull();
      await unpublish(tx, clockActor, { storyId });
      expect((await removal(tx, storyId))?.removedAt.getTime()).toBeGreaterThan(first?.removedAt.getTime() ?? 0);
    }));

  it("is nothing while it is under embargo", () =>
    rolledBack(async (tx) => {
      const { storyId } = await aPublicStory(tx);
      await setEmbargo(tx, clockActor, { storyId, until: null, isConfirmed: true });
      expect(await removal(tx, storyId)).toBeNull();
      const touched = async () => (await tx.cacheTouch.findMany()).map(({ tag }) => tag);
      await tx.cacheTouch.deleteMany();
      await liftEmbargo(tx, clockActor, { storyId, reason: "The holder spoke." });
      expect(await removal(tx, storyId)).not.toBeNull();
      expect(await touched()).toContain(latestTag("en"));
      await tx.cacheTouch.deleteMany();
      await setEmbargo(tx, clockActor, { storyId, until: null });
      expect(await removal(tx, storyId)).toBeNull();
      expect(await touched()).toContain(latestTag("en"));
    }));
});
