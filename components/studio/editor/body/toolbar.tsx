"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Heading4,
  ImageIcon,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  MonitorPlay,
  Quote,
  Redo2,
  Rows3,
  Strikethrough,
  Subscript,
  Superscript,
  Table2,
  TextQuote,
  Undo2,
} from "lucide-react";
import { editLink, insertEmbed, insertFactbox, insertTable } from "./commands";
import { TableTools } from "./table-tools";

interface Tool {
  icon: LucideIcon;
  label: string;
  keys?: string;
  isOn?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

const mark = (name: string, icon: LucideIcon, label: string, keys?: string): Tool => ({
  icon,
  label,
  keys,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const heading = (level: 2 | 3 | 4, icon: LucideIcon): Tool => ({
  icon,
  label: `Heading ${level - 1}`,
  keys: `Ctrl+Alt+${level}`,
  isOn: (editor) => editor.isActive("heading", { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

const textblock = (name: string, icon: LucideIcon, label: string): Tool => ({
  icon,
  label,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleNode(name, "paragraph").run(),
});

const tools = (pickPicture: () => void): Tool[][] => [
  [mark("bold", Bold, "Strong", "Ctrl+B"), mark("italic", Italic, "Emphasis", "Ctrl+I")],
  [
    { icon: Link2, label: "Link", keys: "Ctrl+L", isOn: (editor) => editor.isActive("link"), run: editLink },
    heading(2, Heading2),
    heading(3, Heading3),
    heading(4, Heading4),
  ],
  [
    textblock("quote", Quote, "Quote"),
    textblock("pullquote", TextQuote, "Pull quote"),
    {
      icon: List,
      label: "List",
      keys: "Ctrl+Shift+8",
      isOn: (editor) => editor.isActive("bulletList"),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      icon: ListOrdered,
      label: "Numbered list",
      keys: "Ctrl+Shift+7",
      isOn: (editor) => editor.isActive("orderedList"),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
  ],
  [
    { icon: ImageIcon, label: "Picture", run: pickPicture },
    { icon: MonitorPlay, label: "Embed", run: insertEmbed },
    { icon: Rows3, label: "Fact box", run: insertFactbox },
    { icon: Table2, label: "Table", run: insertTable },
    { icon: Minus, label: "Divider", run: (editor) => editor.chain().focus().setHorizontalRule().run() },
  ],
  [
    mark("strike", Strikethrough, "Struck through"),
    mark("code", Code, "Code"),
    mark("subscript", Subscript, "Subscript"),
    mark("superscript", Superscript, "Superscript"),
  ],
  [
    { icon: Undo2, label: "Undo", keys: "Ctrl+Z", run: (editor) => editor.chain().focus().undo().run() },
    { icon: Redo2, label: "Redo", keys: "Ctrl+Shift+Z", run: (editor) => editor.chain().focus().redo().run() },
  ],
];

export function Toolbar({ editor, onPickPicture }: { editor: Editor; onPickPicture: () => void }) {
  const groups = tools(onPickPicture);
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => groups.flat().map((tool) => tool.isOn?.(current) ?? false),
  });
  return (
    <div
      role="toolbar"
      aria-label="Blocks and marks"
      className="sticky top-19 z-10 sm:top-12 -mx-3 mb-5 border-b border-line bg-paper"
    >
      <div className="flex flex-nowrap items-center gap-y-1 overflow-x-auto sm:flex-wrap px-2 py-1 [scrollbar-width:none]">
        {groups.map((group) => (
          <div
            key={group[0]?.label}
            className="flex shrink-0 not-first:ms-1 not-first:border-s not-first:border-line not-first:ps-1"
          >
            {group.map((tool) => (
              <button
                key={tool.label}
                type="button"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => tool.run(editor)}
                aria-label={tool.label}
                aria-pressed={tool.isOn ? on[groups.flat().indexOf(tool)] : undefined}
                title={tool.keys ? `${tool.label} (${tool.keys})` : tool.label}
                className="grid size-7.5 place-items-center rounded-[3px] text-ink-2 hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent pointer-coarse:size-10"
              >
                <tool.icon size={16} aria-hidden="true" />
              </button>
            ))}
          </div>
        ))}
      </div>
      <TableTools editor={editor} />
    </div>
  );
}
