import type { Tx } from "@/lib/platform/db/database";
import type { ChangedLists } from "../../events/story-event";
import { changedLists } from "../publication/changed-lists";
import { publicPlacement } from "../publication/placement";

/** The lists that show a story which stays where it is; null for one that was never public. */
export async function listsOf(tx: Tx, storyId: string): Promise<ChangedLists | null> {
  return changedLists(await publicPlacement(tx, storyId, "UTC"));
}
