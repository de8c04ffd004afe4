import type { Tx } from "@/lib/platform/db/database";
import { clearProjection, shownPictures, writeProjection } from "./projection";
import type { PublicChange } from "./public-change";

/**
 * Brings the public lists to what readers see of stories after a change; new stories are in none yet. Returns for each story the pictures
 * that it showed before and does not show any more.
 */
export async function changeProjection(
  tx: Tx,
  changes: PublicChange[],
  isNew: boolean,
): Promise<Map<string, string[]>> {
  const changed = changes.filter(({ live }) => live !== undefined);
  const live = changed.flatMap((change) => change.live ?? []);
  const storyIds = changed.map(({ storyId }) => storyId);
  if (storyIds.length === 0) return new Map();
  if (isNew) {
    await writeProjection(tx, live);
    return new Map();
  }
  const shownBefore = await shownPictures(tx, storyIds);
  await clearProjection(tx, storyIds);
  await writeProjection(tx, live);
  const shownNow = await shownPictures(tx, storyIds);
  return new Map(
    [...shownBefore].map(([storyId, ids]) => [storyId, ids.filter((id) => !shownNow.get(storyId)?.includes(id))]),
  );
}
