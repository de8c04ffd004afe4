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
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { keyText } from "../../shell/key-text";
import { useText } from "../../shell/text-provider";
import { askForEmbed } from "./ask-for-embed";
import { editLink, insertDivider, insertFactbox, insertTable } from "./commands";
import { leaveSelectedBlock } from "./insertion/keep-selected-blocks";
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

/** What changes the current paragraph: after a selected block that is an empty one. */
const textTool = (tool: Tool): Tool => ({
  ...tool,
  run: (editor) => {
    leaveSelectedBlock(editor.view);
    tool.run(editor);
  },
});

const heading = (level: 2 | 3 | 4, icon: LucideIcon, t: Translate): Tool =>
  textTool({
    icon,
    label: t("editor.body.tool.heading", { level: level - 1 }),
    keys: `ctrl+alt+${level}`,
    isOn: (editor) => editor.isActive("heading", { level }),
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  });

const textblock = (name: string, icon: LucideIcon, label: string): Tool =>
  textTool({
    icon,
    label,
    isOn: (editor) => editor.isActive(name),
    run: (editor) => editor.chain().focus().toggleNode(name, "paragraph").run(),
  });

const tools = (pickPicture: () => void, t: Translate): Tool[][] => [
  [
    mark("bold", Bold, t("editor.body.tool.strong"), "ctrl+b"),
    mark("italic", Italic, t("editor.body.tool.em"), "ctrl+i"),
  ],
  [
    {
      icon: Link2,
      label: t("editor.body.tool.link"),
      keys: "ctrl+l",
      isOn: (editor) => editor.isActive("link"),
      run: (editor) => editLink(editor, t),
    },
    heading(2, Heading2, t),
    heading(3, Heading3, t),
    heading(4, Heading4, t),
  ],
  [
    textblock("quote", Quote, t("editor.body.tool.quote")),
    textblock("pullquote", TextQuote, t("editor.body.tool.pullquote")),
    textTool({
      icon: List,
      label: t("editor.body.tool.list"),
      keys: "ctrl+shift+8",
      isOn: (editor) => editor.isActive("bulletList"),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    }),
    textTool({
      icon: ListOrdered,
      label: t("editor.body.tool.numberedList"),
      keys: "ctrl+shift+7",
      isOn: (editor) => editor.isActive("orderedList"),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    }),
  ],
  [
    { icon: ImageIcon, label: t("editor.body.tool.picture"), run: pickPicture },
    { icon: MonitorPlay, label: t("editor.body.tool.embed"), run: (editor) => askForEmbed(editor, t) },
    { icon: Rows3, label: t("editor.body.tool.factbox"), run: insertFactbox },
    { icon: Table2, label: t("editor.body.tool.table"), run: insertTable },
    { icon: Minus, label: t("editor.body.tool.divider"), run: insertDivider },
  ],
  [
    mark("strike", Strikethrough, t("editor.body.tool.strike")),
    mark("code", Code, t("editor.body.tool.code")),
    mark("subscript", Subscript, t("editor.body.tool.sub")),
    mark("superscript", Superscript, t("editor.body.tool.sup")),
  ],
  [
    {
      icon: Undo2,
      label: t("editor.body.tool.undo"),
      keys: "ctrl+z",
      run: (editor) => editor.chain().focus().undo().run(),
    },
    {
      icon: Redo2,
      label: t("editor.body.tool.redo"),
      keys: "ctrl+shift+z",
      run: (editor) => editor.chain().focus().redo().run(),
    },
  ],
];

export function Toolbar({ editor, onPickPicture }: { editor: Editor; onPickPicture: () => void }) {
  const { t, lang, dir } = useText();
  const groups = tools(onPickPicture, t);
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => groups.flat().map((tool) => tool.isOn?.(current) ?? false),
  });
  return (
    <div
      role="toolbar"
      lang={lang}
      dir={dir}
      aria-label={t("editor.body.toolbar")}
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
                title={tool.keys ? `${tool.label} (${keyText(tool.keys, t)})` : tool.label}
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
