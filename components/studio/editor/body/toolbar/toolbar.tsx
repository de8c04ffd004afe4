"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import {
  Bold,
  Code,
  Italic,
  Link2,
  type LucideIcon,
  PilcrowLeft,
  PilcrowRight,
  Redo2,
  Search,
  Strikethrough,
  Subscript,
  Superscript,
  Undo2,
} from "lucide-react";
import type { ReactNode } from "react";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { keyText } from "../../../shell/key-text";
import { shortcuts } from "../../../shell/keys/shortcuts";
import { useText } from "../../../shell/text-provider";
import { inText, toggleDirection } from "../commands";
import type { Insertion, Insertions } from "../menu/insertions";
import { TableTools } from "./table-tools";

const mark = (name: string, icon: LucideIcon, label: string, keys?: string): Insertion => ({
  icon,
  label,
  keys,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => inText(editor).toggleMark(name).run(),
});

const tools = (
  { headings, texts, blocks }: Insertions,
  { onLink, onFind, otherDir }: { onLink: () => void; onFind: () => void; otherDir: "ltr" | "rtl" },
  t: Translate,
): Insertion[][] => [
  [
    mark("bold", Bold, t("editor.body.tool.strong"), shortcuts.bold.keys[0]),
    mark("italic", Italic, t("editor.body.tool.em"), shortcuts.italic.keys[0]),
  ],
  [
    {
      icon: Link2,
      label: t("editor.body.tool.link"),
      keys: shortcuts.link.keys[0],
      isOn: (editor) => editor.isActive("link"),
      run: onLink,
    },
    ...headings,
  ],
  texts,
  blocks,
  [
    mark("strike", Strikethrough, t("editor.body.tool.strike"), shortcuts.strike.keys[0]),
    mark("code", Code, t("editor.body.tool.code"), shortcuts.code.keys[0]),
    mark("subscript", Subscript, t("editor.body.tool.sub"), shortcuts.subscript.keys[0]),
    mark("superscript", Superscript, t("editor.body.tool.sup"), shortcuts.superscript.keys[0]),
    {
      icon: otherDir === "rtl" ? PilcrowLeft : PilcrowRight,
      label: t(`editor.body.tool.${otherDir}`),
      isOn: ({ state }) => state.selection.$from.parent.attrs.dir === otherDir,
      run: (editor) => toggleDirection(editor, otherDir),
    },
  ],
  [
    {
      icon: Undo2,
      label: t("editor.body.tool.undo"),
      keys: shortcuts.undo.keys[0],
      run: (editor) => inText(editor).undo().run(),
    },
    {
      icon: Redo2,
      label: t("editor.body.tool.redo"),
      keys: shortcuts.redo.keys[0],
      run: (editor) => inText(editor).redo().run(),
    },
    { icon: Search, label: t("editor.body.find.title"), keys: shortcuts.find.keys[0], run: onFind },
  ],
];

export function Toolbar({
  editor,
  insertions,
  storyDir,
  onLink,
  onFind,
  children,
}: {
  editor: Editor;
  storyDir: "ltr" | "rtl";
  insertions: Insertions;
  onLink: () => void;
  onFind: () => void;
  /** What stays under the buttons while the text is scrolled */
  children: ReactNode;
}) {
  const { t, lang, dir } = useText();
  const groups = tools(insertions, { onLink, onFind, otherDir: storyDir === "ltr" ? "rtl" : "ltr" }, t);
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
      className="sticky top-19 z-10 sm:top-12 -mx-3 mb-5 xl:-mx-12 border-b border-line bg-paper"
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
      {children}
    </div>
  );
}
