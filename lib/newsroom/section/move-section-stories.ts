import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { clockActor } from "../access/actor";
import { audit } from "../audit";
import { Refusal } from "../refusal";
import { move } from "../story/move";

/** Stories that one transaction moves. */
const BATCH = 50;
const MAX_NUMBERS = 100;
/** Another story is there, or was. */
const taken: ReadonlySet<string> = new Set(["address-taken", "needs-confirmation"]);

interface RenameProgress {
  renameId: string;
  moved: number;
  total: number;
  isDone: boolean;
}

/** Moves the next stories of a section that was renamed to their new addresses; null when no renaming is under way. */
export async function moveSectionStories(tx: Tx): Promise<RenameProgress | null> {
  const [claimed] = await tx.$queryRaw<{ id: string; sectionId: string; total: number }[]>`
    select id, section_id as "sectionId", total from section_rename
    where finished_at is null order by started_at limit 1 for update skip locked`;
  if (!claimed) return null;
  const stories = await tx.$queryRaw<{ id: string; slug: string }[]>`
    select s.id, s.slug from story s join section sec on sec.id = s.section_id
    where s.section_id = ${claimed.sectionId}::uuid and s.path is not null
      and split_part(regexp_replace(s.path, '/[0-9]{4}/[0-9]{2}/[0-9]{2}/[^/]+$', ''), '/', -1) <> sec.slug
    order by s.id limit ${BATCH}`;
  for (const { id, slug } of stories) await moveWhereFree(tx, id, slug);
  const isDone = stories.length < BATCH;
  const rename = await tx.sectionRename.update({
    where: { id: claimed.id },
    data: { moved: { increment: stories.length }, finishedAt: isDone ? await databaseNow(tx) : null },
  });
  if (isDone)
    await audit(tx, clockActor, { action: "section.renamed", detail: { renameId: claimed.id, moved: rename.moved } });
  return { renameId: claimed.id, moved: rename.moved, total: claimed.total, isDone };
}

/** Where another story once had the address that this one comes to, this one's slug gets a number. */
async function moveWhereFree(tx: Tx, storyId: string, slug: string): Promise<void> {
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? undefined : `${slug.slice(0, 76)}-${number}`;
    try {
      await move(tx, clockActor, { storyId, slug: next });
      return;
    } catch (error) {
      if (!(error instanceof Refusal && taken.has(error.code)) || number === MAX_NUMBERS) throw error;
    }
  }
}
