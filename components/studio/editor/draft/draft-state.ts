import type { MergedDrafts } from "@/lib/newsroom/story/version/merge-drafts";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { StoryStatus } from "@/lib/studio/editor/story-status";
import type { DraftField, DraftFields } from "./draft-fields";
import type { LeaseState } from "./lease-keeper";
import type { SaveStatus } from "./save-queue";

/** Two texts of which a person must choose, because both changed the same places. */
export interface MergeChoice {
  title: string;
  leftWords: string;
  rightWords: string;
  merged: MergedDrafts<DraftFields>;
  /** The right side as the newsroom has it; null where both sides are in this editor */
  theirs: EditorStory | null;
  /** Whether the left side is in the history already */
  isLeftKept: boolean;
  onDone: (isChosen: boolean) => void;
}

export type DraftNotice =
  | { kind: "restored"; at: number }
  | { kind: "merged" }
  | { kind: "stripped"; fields: DraftField[] }
  | { kind: "displaced"; name: string; reason: string; isSelf: boolean; sideDraft: number | null }
  | { kind: "kept-aside"; message: string; sideDraft: number | null }
  | { kind: "yours"; name: string };

/** An open draft as the screen shows it. */
export interface DraftState {
  /** As last read from the newsroom */
  story: EditorStory;
  fields: DraftFields;
  head: StoryStatus;
  status: SaveStatus;
  lease: LeaseState;
  choice: MergeChoice | null;
  notice: DraftNotice | null;
  /** Counts the changes of the body that did not come from its editor */
  bodyChanges: number;
  isOffline: boolean;
  /** False where this browser cannot keep text */
  hasJournal: boolean;
}

/** Whether the text may be changed on this screen now. */
export const mayWrite = ({ story, choice, lease }: Pick<DraftState, "story" | "choice" | "lease">): boolean =>
  story.rights.edit && !choice && lease.kind !== "others";
