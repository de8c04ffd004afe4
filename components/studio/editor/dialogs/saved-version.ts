import type { StoryStatus } from "@/lib/studio/editor/story-status";
import type { Draft } from "../draft/use-draft";

/** Saves what is unsaved, closing its version; where nothing is, the version stays the one that it is. Null where it could not be saved. */
export function savedVersion(draft: Draft): Promise<StoryStatus | null> {
  return draft.save(draft.status.kind !== "saved");
}
