"use client";

import { type Editor, EditorContent, type JSONContent, useEditor, useEditorState } from "@tiptap/react";
import { Bold, Italic, Link2, type LucideIcon } from "lucide-react";
import { useContext, useId, useMemo, useState } from "react";
import { inputClass } from "@/components/ui/field";
import { type Run, runText } from "@/lib/newsroom/story/body/body";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { keyText } from "../../../shell/key-text";
import { shortcuts } from "../../../shell/keys/shortcuts";
import { useText } from "../../../shell/text-provider";
import { limitedExtensions } from "../../body/blocks/limited-extensions";
import type { DocNode } from "../../body/document/doc-node";
import { docToRuns, runsToDoc } from "../../body/document/limited-doc";
import { Links } from "../../body/links/links";
import { PASTE_RULES } from "../../body/paste/paste-rules";
import { Pictures } from "../../body/pictures";

interface MarkTool {
  icon: LucideIcon;
  tool: "strong" | "em" | "link";
  mark: string;
  keys: string;
  run: (editor: Editor) => void;
}

const tools = (openLinkForm: () => void): MarkTool[] => [
  {
    icon: Bold,
    tool: "strong",
    mark: "bold",
    keys: shortcuts.bold.keys[0],
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    icon: Italic,
    tool: "em",
    mark: "italic",
    keys: shortcuts.italic.keys[0],
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  { icon: Link2, tool: "link", mark: "link", keys: shortcuts.link.keys[0], run: openLinkForm },
];

/** From here on a field says how many characters are left */
const SCARCE_CHARACTERS = 100;

/** A field of several lines with emphasis, strong words and links; it says how much room is left once that gets scarce. */
export function LimitedTextField({
  label,
  runs,
  onChange,
  maxLength,
  hint,
  problem,
  isFirst = false,
}: {
  label: string;
  /** What it opens with is what stands here first */
  runs: Run[];
  onChange: (runs: Run[]) => void;
  maxLength: number;
  hint?: string;
  problem?: string;
  /** Whether one begins to write here when the dialog opens */
  isFirst?: boolean;
}) {
  const { t } = useText();
  const id = useId();
  const left = maxLength - runText(runs).trim().length;
  const room = left < 0 ? t("editor.dialogs.correction.tooLong", { count: -left }) : roomText(left, t);
  const note = problem ?? room ?? hint;
  // The same from render to render: of other options the editor would be drawn again, and the caret put back to where it last knew it.
  const { lang } = useContext(Pictures);
  const [isLinking, setLinking] = useState(false);
  const [content] = useState(() => runsToDoc(runs) as JSONContent);
  const isWrong = Boolean(problem);
  const isDescribed = Boolean(note);
  const editorProps = useMemo(
    () => ({
      // ProseMirror would keep Escape for itself: it closes the dialog, but not while an input method composes a word.
      handleDOMEvents: { keydown: (_: unknown, event: KeyboardEvent) => event.key === "Escape" && !event.isComposing },
      attributes: {
        id,
        role: "textbox",
        "aria-label": label,
        "aria-multiline": "true",
        "aria-required": "true",
        dir: "auto",
        spellcheck: "true",
        class: `${inputClass} min-h-28 whitespace-pre-wrap`,
        ...(isWrong && { "aria-invalid": "true" }),
        ...(isDescribed && { "aria-describedby": `${id}-note` }),
      },
    }),
    [id, label, isWrong, isDescribed],
  );
  const editor = useEditor({
    extensions: useMemo(limitedExtensions, []),
    content,
    immediatelyRender: false,
    enablePasteRules: PASTE_RULES,
    injectCSS: false,
    autofocus: isFirst && "end",
    editorProps,
    onUpdate: ({ editor: changed }) => onChange(docToRuns(changed.getJSON() as DocNode)),
  });
  return (
    <div className="grid gap-1">
      <div className="flex items-end justify-between gap-2">
        <span className="text-xs font-medium text-ink-2">{label}</span>
        {editor && <Marks editor={editor} onLink={() => setLinking(true)} />}
      </div>
      <div className="relative" data-text-frame="">
        <EditorContent editor={editor} />
        {editor && <Links editor={editor} lang={lang} isOpen={isLinking} onOpen={setLinking} />}
      </div>
      {note && (
        <p
          id={`${id}-note`}
          role={left < 0 ? "alert" : undefined}
          className={`text-xs first-letter:uppercase ${problem ? "text-bad" : "text-ink-3"}`}
        >
          {note}
        </p>
      )}
    </div>
  );
}

const roomText = (left: number, t: Translate) =>
  left < SCARCE_CHARACTERS ? t("editor.dialogs.correction.left", { count: left }) : undefined;

function Marks({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const { t } = useText();
  const marks = tools(onLink);
  const on = useEditorState({ editor, selector: ({ editor: now }) => marks.map(({ mark }) => now.isActive(mark)) });
  return (
    <div role="toolbar" aria-label={t("editor.dialogs.correction.marks")} className="flex">
      {marks.map(({ icon: Icon, tool, keys, run }, index) => (
        <button
          key={tool}
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(editor)}
          aria-label={t(`editor.body.tool.${tool}`)}
          title={`${t(`editor.body.tool.${tool}`)} (${keyText(keys, t)})`}
          aria-pressed={on[index]}
          className="grid size-7 place-items-center rounded-[3px] text-ink-2 hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent pointer-coarse:size-10"
        >
          <Icon size={15} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
