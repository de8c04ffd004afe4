import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import { noSuchStory } from "../access/permit";
import { Refusal } from "../refusal";

/** The story, its section and versions, locked against every other writer until the transaction ends. Refuses `not-found`. */
export async function lockStory(tx: Tx, storyId: string) {
  const locked = await tx.$queryRaw<
    { id: string }[]
  >`select id from story where id = ${storyId}::uuid for no key update`;
  if (locked.length === 0) throw noSuchStory();
  return tx.story.findUniqueOrThrow({
    where: { id: storyId },
    include: { section: true, liveVersion: true, draft: true },
  });
}

export type LockedStory = Awaited<ReturnType<typeof lockStory>>;

/** Refuses `stale-version` when somebody saved after the revision that the editor saw, `unknown-revision` for one that is yet to come. */
export function expectRevision(story: { rev: number }, rev: number | undefined): void {
  if (rev === undefined || rev === story.rev) return;
  if (rev > story.rev) {
    throw new Refusal(
      "unknown-revision",
      sentence`The story is at revision ${story.rev}: there is no revision ${rev} yet.`,
      [{ path: "rev", message: sentence`is ${rev}, but the story is at ${story.rev}` }],
    );
  }
  throw new Refusal(
    "stale-version",
    sentence`The story was saved by somebody else: you saw revision ${rev}, it is at ${story.rev}.`,
    [{ path: "rev", message: sentence`is ${story.rev} now` }],
  );
}
