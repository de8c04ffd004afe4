import { getMarkRange } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";

export interface PresentLink {
  from: number;
  to: number;
  href: string;
}

/** The link that holds the whole selection, or touches the caret. */
export function linkAt({ selection, schema }: EditorState): PresentLink | null {
  const { link } = schema.marks;
  const range = link && getMarkRange(selection.$from, link);
  if (!range || range.to < selection.to) return null;
  const mark = selection.$from.doc.nodeAt(range.from)?.marks.find(({ type }) => type === link);
  return { ...range, href: String(mark?.attrs.href ?? "") };
}

/** The link with the caret between two of its letters. */
export function linkAround(state: EditorState): PresentLink | null {
  const link = state.selection.empty ? linkAt(state) : null;
  return link && link.from < state.selection.from && state.selection.from < link.to ? link : null;
}
