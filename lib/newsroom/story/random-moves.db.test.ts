import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import type { StoryState } from "@/prisma/generated/enums";
import type { Actor } from "../access/actor";
import { Refusal } from "../refusal";
import { cancelSchedule } from "../schedule/cancel-schedule";
import { runDueAction } from "../schedule/run-due-action";
import { scheduleAction } from "../schedule/schedule-action";
import { addCorrection } from "./correction/add-correction";
import { embargoInForce } from "./embargo/embargo-in-force";
import { liftEmbargo } from "./embargo/lift-embargo";
import { setEmbargo } from "./embargo/set-embargo";
import { kill } from "./kill/kill";
import { move as moveAddress } from "./move";
import { publish } from "./publish";
import { retract } from "./retract";
import { approve } from "./review/approve";
import { sendBack } from "./review/send-back";
import { submit } from "./review/submit";
import { saveDraft } from "./save-draft";
import { unpublish } from "./unpublish";
import { discardDraft } from "./version/discard-draft";
import { restore } from "./version/restore";
import { isPublicState, type Move, nextStates, workflow } from "./workflow";

const runs = process.env.LONG_TESTS ? 1_000 : 25;
const moves = [
  "edit",
  "submit",
  "approve",
  "sendBack",
  "publish",
  "publishOld",
  "discard",
  "unpublish",
  "schedule",
  "unschedule",
  "update",
  "scheduleEnd",
  "due",
  "embargo",
  "liftEmbargo",
  "correct",
  "move",
  "restore",
  "retract",
  "kill",
] as const;

const promises: Partial<Record<(typeof moves)[number], "publish" | "update" | "unpublish">> = {
  schedule: "publish",
  update: "update",
  scheduleEnd: "unpublish",
};

/** Those who act, the ones with more rights more often. */
const roles = ["administrator", "administrator", "administrator", "editor", "editor", "reporter"] as const;

async function act(tx: Tx, actor: Actor, storyId: string, move: (typeof moves)[number]): Promise<void> {
  const story = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    include: { versions: { orderBy: { n: "asc" } } },
  });
  const [first, last] = [story.versions[0]?.id ?? "", story.versions.at(-1)?.id ?? ""];
  const pending = await tx.scheduledAction.findFirst({ where: { storyId, state: "pending" } });
  if (move === "edit")
    await saveDraft(tx, actor, {
      storyId,
      rev: story.rev,
      patch: { headline: `Edit ${story.rev}` },
      manual: story.rev % 2 === 0,
    });
  if (move === "submit") await submit(tx, actor, { storyId, rev: story.rev });
  if (move === "approve") await approve(tx, actor, { storyId, rev: story.rev });
  if (move === "sendBack") await sendBack(tx, actor, { storyId, reason: "Not yet" });
  if (move === "publish") await publish(tx, actor, { storyId, versionId: last });
  if (move === "publishOld") await publish(tx, actor, { storyId, versionId: first });
  if (move === "discard") await discardDraft(tx, actor, { storyId, rev: story.rev });
  if (move === "unpublish") await unpublish(tx, actor, { storyId });
  const kind = promises[move];
  if (kind)
    await scheduleAction(tx, actor, {
      storyId,
      versionId: kind === "unpublish" ? undefined : last,
      kind,
      at: "2090-01-01T00:00:00Z",
      zone: "UTC",
      isConfirmed: true,
    });
  if (move === "embargo") await setEmbargo(tx, actor, { storyId, until: null, zone: "UTC", isConfirmed: true });
  if (move === "liftEmbargo") await liftEmbargo(tx, actor, { storyId, reason: "It is out" });
  if (move === "correct") await addCorrection(tx, actor, { storyId, kind: "correction", text: "It left at seven." });
  if (move === "move") await moveAddress(tx, actor, { storyId, slug: `slug-${story.rev}` });
  if (move === "restore") await restore(tx, actor, { storyId, rev: story.rev, versionId: first });
  if (move === "unschedule" && pending) await cancelSchedule(tx, actor, { storyId, actionId: pending.id });
  if (move === "due" && pending) {
    await tx.$executeRaw`update scheduled_action set run_at = newsroom_now() - interval '1 second' where id = ${pending.id}::uuid`;
    await runDueAction(tx);
  }
  if (move === "retract") await retract(tx, actor, { storyId, notice: "Withdrawn." });
  if (move === "kill") await kill(tx, actor, { storyId, reason: "Court" });
}

const reachable = (from: StoryState) => (Object.keys(workflow) as Move[]).flatMap((move) => nextStates(from, move));
// Publishing below a newer draft is two moves at once: publish, then edit.
const isInTable = (from: StoryState, to: StoryState) =>
  from === to || reachable(from).includes(to) || (workflow.publish[from] && workflow.edit.published === to);

async function expectWhole(tx: Tx, storyId: string): Promise<StoryState> {
  const story = await tx.story.findUniqueOrThrow({ where: { id: storyId }, include: { liveVersion: true } });
  const isHeldBack = (await embargoInForce(tx, storyId)) !== null;
  const isShown = (await tx.publicStory.count({ where: { id: storyId } })) === 1;
  expect(isShown).toBe(isPublicState(story.state));
  expect(isShown && isHeldBack).toBe(false);
  if (isShown)
    expect([story.liveVersion?.isOpen, story.path !== null, story.firstPublishedAt !== null]).toEqual([
      false,
      true,
      true,
    ]);
  expect(story.state === "correcting").toBe(isPublicState(story.state) && story.draftVersionId !== null);
  const pending = await tx.scheduledAction.count({ where: { storyId, state: "pending", kind: "publish" } });
  // What was public before waits for its time unpublished, so that its address stays withdrawn.
  if (story.state !== "unpublished") expect(story.state === "scheduled").toBe(pending === 1);
  return story.state;
}

describe("random moves", () => {
  it("never leave the table, never half-happen, and never show what is not public", async () => {
    const step = fc.record({ move: fc.constantFrom(...moves), role: fc.constantFrom(...roles) });
    const sequence = fc.array(step, { minLength: 1, maxLength: 14 });
    const property = fc.asyncProperty(sequence, (steps) =>
      rolledBack(async (tx) => {
        const actors = {
          administrator: await aMember(tx, "administrator"),
          editor: await aMember(tx, "editor"),
          reporter: await aMember(tx, "reporter"),
        };
        const { storyId } = await aDraft(tx);
        let state = await expectWhole(tx, storyId);
        for (const { move, role } of steps) {
          const before = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
          await tx.$executeRaw`savepoint step`;
          try {
            await act(tx, actors[role], storyId, move);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            await tx.$executeRaw`rollback to savepoint step`;
          }
          const next = await expectWhole(tx, storyId);
          expect(isInTable(state, next), `${move}: ${state} to ${next}`).toBe(true);
          // The story is not the reporter's; what is due, the clock does.
          if (role === "reporter" && move !== "due")
            expect(await tx.story.findUniqueOrThrow({ where: { id: storyId } }), move).toEqual(before);
          state = next;
        }
      }),
    );
    await fc.assert(property, { numRuns: runs });
  }, 600_000);
});
