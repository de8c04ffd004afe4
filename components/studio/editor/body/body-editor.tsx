"use client";

import { type Editor, EditorContent, type JSONContent, useEditor } from "@tiptap/react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { useText } from "../../shell/text-provider";
import { blockId } from "../draft/block-id";
import { applyBody } from "./apply-body";
import { storyExtensions } from "./blocks/story-extensions";
import { useTextKey } from "./bubble/use-text-key";
import { inText } from "./commands";
import { bodyToDoc } from "./document/body-to-doc";
import type { DocNode } from "./document/doc-node";
import { docToBody } from "./document/doc-to-body";
import { EmbedLookups } from "./embeds/embed-lookups";
import { FindBar, type FindMode } from "./find/find-bar";
import { headSteps } from "./find/head-step";
import { useHeadKeys } from "./find/use-head-keys";
import type { HeadSearch } from "./find/use-head-search";
import { insertions } from "./menu/insertions";
import { type OpenForm, TextBubbles } from "./menu/text-bubbles";
import { PasteNotice } from "./paste/paste-notice";
import { PASTE_RULES } from "./paste/paste-rules";
import { usePaste } from "./paste/use-paste";
import { Toolbar } from "./toolbar/toolbar";
import type { OnFiles } from "./uploads/file-handlers";

const toBody = (editor: Editor): StoryBody => docToBody(editor.getJSON() as DocNode, blockId);

/** The bars above the text cover what would be scrolled to the edge. */
const SCROLLED_TO = { top: 170, bottom: 40, left: 0, right: 0 };

/** Writes the text of a story; `changes` counts those of `body` that did not come from here. */
export function BodyEditor({
  body,
  changes,
  head,
  lang,
  dir,
  isLocked,
  onChange,
  onFiles,
  onReady,
  onPickPicture,
}: {
  body: StoryBody;
  changes: number;
  head: HeadSearch;
  lang: string;
  dir: "ltr" | "rtl";
  isLocked: boolean;
  onChange: (body: StoryBody) => void;
  onFiles: OnFiles;
  onReady: (editor: Editor | null) => void;
  onPickPicture: () => void;
}) {
  const text = useText();
  const { t } = text;
  const [announced, announce] = useState("");
  const lookups = useMemo(() => new EmbedLookups(text, announce), [text]);
  const currentLang = useRef(lang);
  currentLang.current = lang;
  const extensions = useMemo(
    () => storyExtensions(t("editor.body.placeholder"), { lookups, lang: () => currentLang.current }),
    [t, lookups],
  );
  const paste = usePaste(dir, onFiles, lookups.start);
  // The same from render to render: of other options the editor would be drawn again, and the caret put back to where it last knew it.
  const [content] = useState(() => bodyToDoc(body) as JSONContent);
  const { handlers } = paste;
  const editorProps = useMemo(() => {
    const name = { role: "textbox", "aria-label": t("history.text"), "aria-multiline": "true" };
    return {
      attributes: { lang, dir, ...name, spellcheck: "true" },
      scrollThreshold: SCROLLED_TO,
      scrollMargin: SCROLLED_TO,
      ...handlers,
    };
  }, [lang, dir, t, handlers]);
  const editor = useEditor({
    extensions,
    content,
    immediatelyRender: false,
    enablePasteRules: PASTE_RULES,
    injectCSS: false,
    editable: !isLocked,
    editorProps,
    onTransaction: ({ editor: changed, transaction }) => {
      headSteps(transaction).forEach(head.onStep);
      paste.onTransaction(changed.view, transaction);
    },
    onUpdate: ({ editor: changed, transaction }) => {
      // Ids that the editor gives by itself are no change of the story.
      if (transaction.getMeta("addToHistory") === false) return;
      // Undo may take back what was replaced above the text alone.
      if (transaction.doc === transaction.before) return;
      onChange(toBody(changed));
    },
  });
  const current = useRef(body);
  current.current = body;
  useEffect(() => onReady(editor), [editor, onReady]);
  useEffect(() => {
    if (editor && changes > 0) editor.view.dispatch(applyBody(editor.state, current.current));
  }, [editor, changes]);
  useEffect(() => {
    editor?.setEditable(!isLocked, false);
  }, [editor, isLocked]);

  const [form, setForm] = useState<OpenForm>(null);
  const blocks = useMemo(
    () => insertions(t, { openPictures: onPickPicture, openEmbedForm: () => setForm("embed") }),
    [t, onPickPicture],
  );
  const open = isLocked ? null : editor;
  const [finding, setFinding] = useState<{ mode: FindMode; opened: number } | null>(null);
  const find = (mode: FindMode) => setFinding({ mode, opened: (finding?.opened ?? 0) + 1 });
  useHeadKeys(open, find);
  useTextKey(open, ["find", "replace"], (name) => find(name === "replace" ? name : (finding?.mode ?? name)));

  return (
    <>
      {open && (
        <Toolbar
          editor={open}
          insertions={blocks}
          storyDir={dir}
          onLink={() => setForm("link")}
          onFind={() => find("find")}
        >
          {finding && (
            <FindBar
              // Opened again, it takes the words that are selected then.
              key={finding.opened}
              editor={open}
              head={head}
              mode={finding.mode}
              onMode={(mode) => setFinding({ ...finding, mode })}
              onClose={() => setFinding(null)}
            />
          )}
        </Toolbar>
      )}
      {editor && paste.notes && (
        <PasteNotice
          notes={paste.notes}
          onUndo={
            paste.canUndo
              ? () => {
                  inText(editor).undo().run();
                  paste.close();
                }
              : null
          }
          onClose={paste.close}
        />
      )}
      <p role="status" className="sr-only" lang={text.lang} dir={text.dir}>
        {announced}
      </p>
      <div className="relative" data-text-frame="">
        <EditorContent editor={editor} className="story-text" />
        {open && <TextBubbles editor={open} lang={lang} insertions={blocks} form={form} onForm={setForm} />}
      </div>
    </>
  );
}
