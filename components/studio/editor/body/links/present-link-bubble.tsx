"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { ExternalLink, Pencil, Unlink } from "lucide-react";
import { useText } from "../../../shell/text-provider";
import { TextBubble } from "../bubble/text-bubble";
import { useHasFocus } from "../bubble/use-has-focus";
import { linkAround } from "./link-at";
import { removeLink } from "./set-link";
import { isLinkAddress } from "./typed-address";

const toolClass =
  "grid size-7 shrink-0 place-items-center rounded-[3px] text-ink-2 hover:bg-sunken hover:text-ink pointer-coarse:size-10";

/** Shows where the link with the caret goes; it leaves the caret in the text. */
export function PresentLinkBubble({ editor, onEdit }: { editor: Editor; onEdit: () => void }) {
  const { t } = useText();
  const hasFocus = useHasFocus(editor);
  const link = useEditorState({ editor, selector: ({ editor: current }) => linkAround(current.state) });
  if (!hasFocus || !link) return null;
  return (
    <TextBubble editor={editor} label={t("editor.body.link.present")} start={link.from}>
      <div className="-m-1 flex items-center gap-0.5">
        <bdi className="max-w-56 truncate px-1.5 text-xs text-ink-2" title={link.href}>
          {link.href}
        </bdi>
        <button type="button" aria-label={t("editor.body.link.edit")} onClick={onEdit} className={toolClass}>
          <Pencil size={14} aria-hidden="true" />
        </button>
        {isLinkAddress(link.href) && (
          <a
            href={link.href}
            target="_blank"
            rel="noreferrer"
            aria-label={t("editor.body.link.open")}
            className={toolClass}
          >
            <ExternalLink size={14} aria-hidden="true" />
          </a>
        )}
        <button
          type="button"
          aria-label={t("editor.body.link.remove")}
          onClick={() => removeLink(editor, link)}
          className={toolClass}
        >
          <Unlink size={14} aria-hidden="true" />
        </button>
      </div>
    </TextBubble>
  );
}
