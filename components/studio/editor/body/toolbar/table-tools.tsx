"use client";

import { TextSelection } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { MAX_CAPTION } from "@/lib/newsroom/story/body/limits";
import { useText } from "../../../shell/text-provider";
import { AttributeField } from "../blocks/attribute-field";
import { inText } from "../commands";

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
  ["split", (editor) => inText(editor).splitCell().run()],
  ["rowAbove", (editor) => inText(editor).addRowBefore().run()],
  ["rowBelow", (editor) => inText(editor).addRowAfter().run()],
  ["columnBefore", (editor) => inText(editor).addColumnBefore().run()],
  ["columnAfter", (editor) => inText(editor).addColumnAfter().run()],
  ["headerRow", (editor) => inText(editor).toggleHeaderRow().run()],
  ["deleteRow", (editor) => inText(editor).deleteRow().run()],
  ["deleteColumn", (editor) => inText(editor).deleteColumn().run()],
  ["deleteTable", (editor) => inText(editor).deleteTable().run()],
];

/** Makes the selected cells one, with the caret at the end of its words: what is typed next replaces none of them. */
function mergeCells(editor: Editor): void {
  inText(editor)
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
      <AttributeField
        value={table.caption}
        data-table-field="caption"
        maxLength={MAX_CAPTION}
        onText={(caption) => editor.commands.updateAttributes("table", { caption })}
        placeholder={t("editor.body.table.caption")}
        aria-label={t("editor.body.table.caption")}
        className="h-7 min-w-40 rounded-[3px] border border-line-strong bg-panel px-2"
      />
      {steps.map(([step, run]) => (
        <button
          key={step}
          type="button"
          onMouseDown={(event) => event.preventDefault()}
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
