import { dequal } from "dequal/lite";
import { type MergedDrafts, mergeDrafts } from "@/lib/newsroom/story/version/merge-drafts";
import type { DraftReceived } from "@/lib/studio/editor/draft/receive-draft";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import { NOT_STORED } from "@/lib/studio/editor/not-stored";
import { type DraftField, type DraftFields, draftFields, pickFields } from "./draft-fields";

interface Base {
  rev: number;
  versionId: string;
  fields: DraftFields;
}

const baseOf = (story: EditorStory): Base => {
  const { rev, versionId } = story.head;
  return { rev, versionId, fields: draftFields(story) };
};

/** The text in one editor beside what the newsroom is known to have of it. */
export class DraftText {
  /** As the newsroom has it, at its revision */
  base: Base;
  fields: DraftFields;
  /** What the newsroom has not acknowledged */
  readonly unsaved = new Set<DraftField>();

  constructor(story: EditorStory) {
    this.base = baseOf(story);
    this.fields = this.base.fields;
  }

  /** Whether the newsroom has the story: a new one is there with its first save */
  get isStored(): boolean {
    return this.base.rev !== NOT_STORED;
  }

  set<Field extends DraftField>(field: Field, value: DraftFields[Field]): void {
    this.fields = { ...this.fields, [field]: value };
    this.unsaved.add(field);
  }

  /** The unsaved fields, or the same fields as the newsroom has them. */
  patch(of: "fields" | "base" = "fields"): Partial<DraftFields> {
    return pickFields(of === "fields" ? this.fields : this.base.fields, this.unsaved);
  }

  /** A save arrived; what was typed since it was sent stays unsaved, and what lost invisible characters is taken over. */
  acknowledge(sent: Partial<DraftFields>, { head, cleaned, stripped }: DraftReceived): void {
    const { rev, versionId, lang, kind, sectionId, slug, weight } = head;
    const fields = { ...this.base.fields, ...sent, ...cleaned, lang, kind, sectionId, slug, weight };
    this.base = { rev, versionId, fields };
    for (const field of Object.keys(sent) as DraftField[]) {
      if (this.fields[field] !== sent[field]) continue;
      this.unsaved.delete(field);
      if (stripped.some((each) => each === field)) this.fields = { ...this.fields, [field]: fields[field] };
    }
    // The slug follows the headline on the newsroom's side.
    if (!this.unsaved.has("slug")) this.fields = { ...this.fields, slug };
  }

  /**
   * Merges with what the newsroom has now. `isOwnText` says that the text here grew from that: an answer was lost.
   * Where both sides changed the same places everything stays as it was, and the caller asks.
   */
  catchUp(theirs: EditorStory, isOwnText: boolean): MergedDrafts<DraftFields> {
    const base = baseOf(theirs);
    const merged = mergeDrafts(isOwnText ? base.fields : this.base.fields, this.fields, base.fields);
    if (merged.fields.length + merged.blocks.length === 0) this.settle(merged.draft, theirs);
    return merged;
  }

  /** Takes a text that was merged or chosen; `theirs` is what the newsroom has now, where it was read again. */
  settle(fields: DraftFields, theirs: EditorStory | null): void {
    if (theirs) this.base = baseOf(theirs);
    this.fields = fields;
    this.unsaved.clear();
    for (const field of Object.keys(fields) as DraftField[]) {
      if (!dequal(fields[field], this.base.fields[field])) this.unsaved.add(field);
    }
  }

  /** Gives up what is unsaved here, which is kept elsewhere, for what the newsroom is known to have. */
  giveUp(): void {
    this.settle(this.base.fields, null);
  }
}
