import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import type { Prisma } from "@/prisma/generated/client";
import { scheduleAction } from "../../schedule/schedule-action";
import { publish } from "../publish";
import { saveDraft } from "../save-draft";
import { nextVersionNumber } from "./next-version-number";
import { pruneVersions } from "./prune-versions";

const DAY_MS = 86_400_000;

/** A closed version of a story, saved so many days ago. */
async function aVersion(
  tx: Tx,
  storyId: string,
  days: number,
  fields: Partial<Prisma.StoryVersionUncheckedCreateInput> = {},
): Promise<string> {
  const { id } = await tx.storyVersion.create({
    data: {
      ...{ storyId, n: await nextVersionNumber(tx, storyId), headline: "Old words", hash: randomUUID(), isOpen: false },
      ...{ savedAt: new Date(Date.now() - days * DAY_MS), body: { schema: 1, blocks: [] } },
      ...fields,
    },
  });
  return id;
}

/** Which of these versions are still there after pruning. */
async function kept<Name extends string>(tx: Tx, storyId: string, versions: Record<Name, string>): Promise<string[]> {
  await aVersion(tx, storyId, 0);
  await pruneVersions(tx, 1_000);
  const rows = await tx.storyVersion.findMany({ where: { storyId }, select: { id: true } });
  const ids = new Set(rows.map(({ id }) => id));
  return Object.entries<string>(versions).flatMap(([name, id]) => (ids.has(id) ? [name] : []));
}

describe("pruning", () => {
  it("keeps what a person saved for 400 days, and what has a name for ever", () =>
    rolledBack(async (tx) => {
      const { storyId } = await aDraft(tx);
      const versions = {
        old: await aVersion(tx, storyId, 401),
        restored: await aVersion(tx, storyId, 401, { source: "restore" }),
        recent: await aVersion(tx, storyId, 399),
        named: await aVersion(tx, storyId, 900, { label: "As the minister saw it" }),
        waiting: await aVersion(tx, storyId, 900, { isSide: true }),
        settled: await aVersion(tx, storyId, 900, { isSide: true, settledAt: new Date() }),
      };
      expect(await kept(tx, storyId, versions)).toEqual(["recent", "named", "waiting"]);
    }));

  it("leaves the last autosave of each tab after a week", () =>
    rolledBack(async (tx) => {
      const { storyId } = await aDraft(tx);
      const autosave = (days: number, tabId: string) => aVersion(tx, storyId, days, { source: "autosave", tabId });
      const versions = {
        first: await autosave(9, "a"),
        other: await autosave(9, "b"),
        second: await autosave(8, "a"),
        young: await autosave(6, "c"),
        younger: await autosave(5, "c"),
      };
      expect(await kept(tx, storyId, versions)).toEqual(["other", "second", "young", "younger"]);
    }));

  it("keeps what was public, what is promised, and the draft", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId, rev } = await aPublicStory(tx);
      const patch = { headline: "Ferry returns" };
      const next = await saveDraft(tx, editor, { storyId, rev, patch, manual: true });
      await publish(tx, editor, { storyId, versionId: next.versionId });
      const needless = await aVersion(tx, storyId, 0);
      const body = { schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text: "Words" }] }] };
      const pinned = await tx.storyVersion.create({
        data: { storyId, n: await nextVersionNumber(tx, storyId), headline: "Later", body, hash: "x", isOpen: false },
      });
      const at = new Date(Date.now() + 600 * DAY_MS).toISOString();
      await scheduleAction(tx, editor, { storyId, versionId: pinned.id, kind: "update", at, zone: "UTC" });
      await tx.$executeRaw`set local masthead.clock_offset = '500 days'`;
      const versions = { first: versionId, live: next.versionId, needless, pinned: pinned.id };
      expect(await kept(tx, storyId, versions)).toEqual(["first", "live", "pinned"]);
    }));
});
