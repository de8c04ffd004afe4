"use client";

import { type Editor, useEditorState } from "@tiptap/react";

const steps: [string, (editor: Editor) => void][] = [
  ["Row above", (editor) => editor.chain().focus().addRowBefore().run()],
  ["Row below", (editor) => editor.chain().focus().addRowAfter().run()],
  ["Column before", (editor) => editor.chain().focus().addColumnBefore().run()],
  ["Column after", (editor) => editor.chain().focus().addColumnAfter().run()],
  ["Header row", (editor) => editor.chain().focus().toggleHeaderRow().run()],
  ["Delete row", (editor) => editor.chain().focus().deleteRow().run()],
  ["Delete column", (editor) => editor.chain().focus().deleteColumn().run()],
  ["Delete table", (editor) => editor.chain().focus().deleteTable().run()],
];

/** What can be done to the table that the cursor stands in. */
export function TableTools({ editor }: { editor: Editor }) {
  const table = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      current.isActive("table") ? String(current.getAttributes("table").caption ?? "") : null,
  });
  if (table === null) return null;
  return (
    <div className="flex items-center gap-1 overflow-x-auto border-t border-line px-2 py-1 text-xs [scrollbar-width:none]">
      <input
        value={table}
        onChange={(event) => editor.commands.updateAttributes("table", { caption: event.target.value })}
        placeholder="Caption of the table"
        aria-label="Caption of the table"
        className="h-7 min-w-40 rounded-[3px] border border-line-strong bg-panel px-2"
      />
      {steps.map(([label, run]) => (
        <button
          key={label}
          type="button"
          onClick={() => run(editor)}
          className="h-7 shrink-0 rounded-[3px] px-2 whitespace-nowrap text-ink-2 hover:bg-sunken hover:text-ink"
        >
          {label}
        </button>
      ))}
    </div>
  );
}
