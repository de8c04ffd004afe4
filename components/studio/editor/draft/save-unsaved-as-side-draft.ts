import { keepSideDraft } from "./draft-api";
import type { DraftText } from "./draft-text";

export interface SideDraftSaved {
  /** The number of the side draft; null where nothing was unsaved, or where it could not be kept */
  n: number | null;
  /** Why it could not be kept; empty where it was */
  problem: string;
}

/**
 * Keeps what is unsaved as a side draft and gives it up here, however long the newsroom does not answer; a keystroke that comes in
 * meanwhile is kept as well. Where the newsroom refuses, everything stays as it is.
 */
export async function saveUnsavedAsSideDraft(
  storyId: string,
  text: DraftText,
  label: string,
  retryMs: number,
  onTrouble: (error: unknown) => void,
): Promise<SideDraftSaved> {
  while (text.unsaved.size > 0) {
    const { fields, base } = text;
    try {
      const answer = await keepSideDraft(storyId, {
        baseVersionId: base.versionId || null,
        patch: text.patch(),
        label,
      });
      if (!answer.ok) return { n: null, problem: answer.message };
      if (text.fields !== fields) continue;
      text.giveUp();
      return { n: answer.value.n, problem: "" };
    } catch (error) {
      onTrouble(error);
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
  return { n: null, problem: "" };
}
