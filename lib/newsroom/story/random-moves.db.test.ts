import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import type { StoryState } from "@/prisma/generated/enums";
import type { Actor } from "../actor";
import { Refusal } from "../refusal";
import { cancelSchedule } from "../schedule/cancel-schedule";
import { runDueAction } from "../schedule/run-due-action";
import { scheduleAction } from "../schedule/schedule-action";
import { kill } from "./kill";
import { publish } from "./publish";
import { retract } from "./retract";
import { approve } from "./review/approve";
import { sendBack } from "./review/send-back";
import { submit } from "./review/submit";
import { saveDraft } from "./save-draft";
import { unpublish } from "./unpublish";
import { isPublicState, type Move, workflow } from "./workflow";

const runs = process.env.LONG_TESTS ? 1_000 : 25;
const moves = [
  "edit",
  "submit",
  "approve",
  "sendBack",
  "publish",
  "publishOld",
  "unpublish",
  "schedule",
  "unschedule",
  "due",
  "retract",
  "kill",
] as const;

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
  if (move === "unpublish") await unpublish(tx, actor, { storyId });
  if (move === "schedule")
    await scheduleAction(tx, actor, {
      storyId,
      versionId: last,
      kind: "publish",
      at: "2030-01-01T00:00:00Z",
      zone: "UTC",
      isConfirmed: true,
    });
  if (move === "unschedule" && pending) await cancelSchedule(tx, actor, { storyId, actionId: pending.id });
  if (move === "due" && pending) {
    await tx.$executeRaw`update scheduled_action set run_at = newsroom_now() - interval '1 second' where id = ${pending.id}::uuid`;
    await runDueAction(tx);
  }
  if (move === "retract") await retract(tx, actor, { storyId, notice: "Withdrawn." });
  if (move === "kill") await kill(tx, actor, { storyId, reason: "Court" });
}

const reachable = (from: StoryState) => (Object.keys(workflow) as Move[]).flatMap((move) => workflow[move][from] ?? []);
// Publishing below a newer draft is two moves at once: publish, then edit.
const isInTable = (from: StoryState, to: StoryState) =>
  from === to || reachable(from).includes(to) || (workflow.publish[from] && workflow.edit.published === to);

async function expectWhole(tx: Tx, storyId: string): Promise<StoryState> {
  const story = await tx.story.findUniqueOrThrow({ where: { id: storyId }, include: { liveVersion: true } });
  const isShown = (await tx.publicStory.count({ where: { id: storyId } })) === 1;
  expect(isShown).toBe(isPublicState(story.state));
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
    const sequence = fc.array(fc.constantFrom(...moves), { minLength: 1, maxLength: 12 });
    const property = fc.asyncProperty(sequence, (steps) =>
      rolledBack(async (tx) => {
        const actor = await aMember(tx, "administrator");
        const { storyId } = await aDraft(tx);
        let state = await expectWhole(tx, storyId);
        for (const step of steps) {
          await tx.$executeRaw`savepoint step`;
          try {
            await act(tx, actor, storyId, step);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            await tx.$executeRaw`rollback to savepoint step`;
          }
          const next = await expectWhole(tx, storyId);
          expect(isInTable(state, next), `${step}: ${state} to ${next}`).toBe(true);
          state = next;
        }
      }),
    );
    await fc.assert(property, { numRuns: runs });
  }, 600_000);
});
