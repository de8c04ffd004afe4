import { type Actor, clockActor } from "@/lib/newsroom/access/actor";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { liftEmbargo } from "@/lib/newsroom/story/embargo/lift-embargo";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { move } from "@/lib/newsroom/story/move";
import { publish } from "@/lib/newsroom/story/publish";
import { retract } from "@/lib/newsroom/story/retract";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import type { Tx } from "@/lib/platform/db/database";

interface HiddenDraft {
  storyId: string;
  versionId: string;
  /** What is written into every text */
  words: string;
}

const admin = async (tx: Tx): Promise<Actor> => {
  const { id } = await tx.staff.findFirstOrThrow({ where: { role: "administrator" } });
  return { kind: "staff", id, role: "administrator" };
};

/** Publishes a draft, corrects it and gives it another address, so that the first one is an old one. */
async function wasPublic(tx: Tx, { storyId, versionId, words }: HiddenDraft): Promise<void> {
  await publish(tx, clockActor, { storyId, versionId });
  const text = [{ text: words, marks: [{ type: "em" as const }] }];
  const correction = { kind: "correction" as const, text, whatWas: words, whatIs: words };
  await addCorrection(tx, clockActor, { storyId, ...correction });
  const { slug } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
  await move(tx, clockActor, { storyId, slug: `${slug}-moved` });
}

/** What brings a draft into each state in which it must not be seen. */
export const ways: Record<string, (tx: Tx, story: HiddenDraft) => Promise<unknown>> = {
  draft: async () => undefined,
  inReview: (tx, { storyId }) => tx.story.update({ where: { id: storyId }, data: { state: "inReview" } }),
  approved: (tx, { storyId }) => tx.story.update({ where: { id: storyId }, data: { state: "approved" } }),
  scheduled: (tx, { storyId, versionId }) =>
    scheduleAction(tx, clockActor, {
      storyId,
      versionId,
      kind: "publish",
      at: "2090-06-01T00:00:00Z",
      zone: "UTC",
      isConfirmed: true,
    }),
  embargoed: async (tx, { storyId, words }) => {
    const embargo = { storyId, until: null, zone: "UTC", note: words };
    const { embargoId } = await setEmbargo(tx, clockActor, embargo);
    await tx.liftRequest.create({ data: { embargoId, reason: words } });
    await liftEmbargo(tx, clockActor, { storyId, reason: words });
    await setEmbargo(tx, clockActor, embargo);
  },
  embargoedWhilePublic: async (tx, story) => {
    await wasPublic(tx, story);
    await tx.embargo.create({ data: { storyId: story.storyId, zone: "UTC" } });
  },
  expired: async (tx, story) => {
    await wasPublic(tx, story);
    await tx.story.update({ where: { id: story.storyId }, data: { expireAt: new Date(0) } });
  },
  notYet: async (tx, story) => {
    await wasPublic(tx, story);
    await tx.story.update({ where: { id: story.storyId }, data: { publishAt: new Date("2090-01-01") } });
  },
  unpublished: async (tx, story) => {
    await wasPublic(tx, story);
    await unpublish(tx, clockActor, { storyId: story.storyId, reason: story.words });
  },
  // The portal's own loop takes it down, a moment after this commits.
  unpublishedByTheClock: async (tx, story) => {
    await wasPublic(tx, story);
    const { storyId } = story;
    const promise = { storyId, kind: "unpublish" as const, at: "2090-06-01T00:00:00Z", zone: "UTC", isConfirmed: true };
    const { actionId } = await scheduleAction(tx, clockActor, promise);
    await tx.$executeRaw`update scheduled_action set run_at = newsroom_now() where id = ${actionId}::uuid`;
  },
  retracted: async (tx, story) => {
    await wasPublic(tx, story);
    await retract(tx, await admin(tx), { storyId: story.storyId, notice: "It was not as we had written." });
  },
  killed: async (tx, story) => {
    await wasPublic(tx, story);
    await kill(tx, await admin(tx), {
      storyId: story.storyId,
      reason: "Court",
      copies: `${story.words}, ${story.words}`,
    });
  },
};
