import { TextSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { dispatchStep } from "../insertion/dispatch-step";
import { leaveSelectedBlock } from "../insertion/keep-selected-blocks";
import { linkAt, type PresentLink } from "./link-at";

/** Links the selected words, or changes the link around them; with a caret in no link it inserts the title. Writing goes on after it, unlinked. */
export function setLink({ view }: Editor, href: string, title: string): void {
  leaveSelectedBlock(view);
  const { state } = view;
  const { tr, schema, selection } = state;
  const type = schema.marks.link;
  if (!type) throw new Error("this editor has no links");
  const mark = type.create({ href });
  const present = linkAt(state);
  let end = selection.to;
  if (present) {
    tr.removeMark(present.from, present.to, type).addMark(present.from, present.to, mark);
    end = present.to;
  } else if (selection.empty) {
    const marks = state.storedMarks ?? selection.$from.marks();
    tr.insert(selection.from, schema.text(title, mark.addToSet(marks)));
    end += title.length;
  } else {
    for (const { $from, $to } of selection.ranges) {
      tr.removeMark($from.pos, $to.pos, type).addMark($from.pos, $to.pos, mark);
      end = Math.max(end, $to.pos);
    }
  }
  tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)).removeStoredMark(type);
  dispatchStep(view, tr.scrollIntoView());
  view.focus();
}

export function removeLink({ view }: Editor, { from, to }: PresentLink): void {
  const { tr, schema } = view.state;
  const type = schema.marks.link;
  if (type) dispatchStep(view, tr.removeMark(from, to, type).removeStoredMark(type));
  view.focus();
}
