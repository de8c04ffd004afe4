"use client";

import { TextSelection } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { useText } from "../../../shell/text-provider";

type Step =
  | "merge"
  | "split"
  | "rowAbove"
  | "rowBelow"
  | "columnBefore"
  | "columnAfter"
  | "headerRow"
  | "deleteRow"
  | "deleteColumn"
  | "deleteTable";

const steps: [Step, (editor: Editor) => void][] = [
  ["merge", mergeCells],
  ["split", (editor) => editor.chain().focus().splitCell().run()],
  ["rowAbove", (editor) => editor.chain().focus().addRowBefore().run()],
  ["rowBelow", (editor) => editor.chain().focus().addRowAfter().run()],
  ["columnBefore", (editor) => editor.chain().focus().addColumnBefore().run()],
  ["columnAfter", (editor) => editor.chain().focus().addColumnAfter().run()],
  ["headerRow", (editor) => editor.chain().focus().toggleHeaderRow().run()],
  ["deleteRow", (editor) => editor.chain().focus().deleteRow().run()],
  ["deleteColumn", (editor) => editor.chain().focus().deleteColumn().run()],
  ["deleteTable", (editor) => editor.chain().focus().deleteTable().run()],
];

/** Makes the selected cells one, with the caret at the end of its words: what is typed next replaces none of them. */
function mergeCells(editor: Editor): void {
  editor
    .chain()
    .focus()
    .mergeCells()
    .command(({ tr }) => {
      const [cell] = tr.selection.ranges;
      if (cell) tr.setSelection(TextSelection.near(cell.$to, -1));
      return true;
    })
    .run();
}

/** What can be done to the table with the cursor. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useText();
  const table = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      current.isActive("table")
        ? {
            caption: String(current.getAttributes("table").caption ?? ""),
            impossible: [
              ...(current.can().mergeCells() ? [] : ["merge"]),
              ...(current.can().splitCell() ? [] : ["split"]),
            ],
          }
        : null,
  });
  if (table === null) return null;
  return (
    <div className="flex items-center gap-1 overflow-x-auto border-t border-line px-2 py-1 text-xs [scrollbar-width:none]">
      <input
        value={table.caption}
        onChange={(event) => editor.commands.updateAttributes("table", { caption: event.target.value })}
        placeholder={t("editor.body.table.caption")}
        aria-label={t("editor.body.table.caption")}
        className="h-7 min-w-40 rounded-[3px] border border-line-strong bg-panel px-2"
      />
      {steps.map(([step, run]) => (
        <button
          key={step}
          type="button"
          disabled={table.impossible.includes(step)}
          onClick={() => run(editor)}
          className="h-7 shrink-0 rounded-[3px] px-2 whitespace-nowrap text-ink-2 hover:bg-sunken hover:text-ink disabled:text-ink-3 disabled:hover:bg-transparent"
        >
          {t(`editor.body.table.${step}`)}
        </button>
      ))}
    </div>
  );
}
