import { Editor } from "@tiptap/core";
import { storyExtensions } from "@/components/studio/editor/body/blocks/story-extensions";
import type { DocNode } from "@/components/studio/editor/body/document/doc-node";
import { docToBody } from "@/components/studio/editor/body/document/doc-to-body";
import { cleanPastedHtml } from "@/components/studio/editor/body/paste/clean-pasted-html";
import type { PasteNotes } from "@/components/studio/editor/body/paste/paste-notes";
import { PASTE_RULES } from "@/components/studio/editor/body/paste/paste-rules";
import { takePastedPictures } from "@/components/studio/editor/body/paste/pasted-pictures";
import type { PastedFile } from "@/components/studio/editor/body/paste/pictures";
import { gapOf } from "@/components/studio/editor/body/uploads/upload-anchor";
import { blockId } from "@/components/studio/editor/draft/block-id";
import type { Pasted } from "./paste-page";

/** Pastes what a clipboard holds, by type, into an empty editor, and returns what becomes of it. */
function paste(clipboard: Record<string, string>, dir: "ltr" | "rtl"): Pasted {
  const notes: PasteNotes = {};
  const files: PastedFile[] = [];
  const element = document.body.appendChild(document.createElement("div"));
  const editor = new Editor({
    element,
    extensions: storyExtensions(),
    enablePasteRules: PASTE_RULES,
    editorProps: {
      transformPastedHTML: (html) => {
        const made = cleanPastedHtml(html, { dir, pictureLabel: "Picture" });
        Object.assign(notes, made.notes);
        files.push(...made.pictures);
        return made.html;
      },
    },
  });
  const clipboardData = new DataTransfer();
  for (const [type, data] of Object.entries(clipboard)) clipboardData.setData(type, data);
  editor.view.dom.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  const body = docToBody(editor.getJSON() as DocNode, blockId);
  const { doc } = editor.state;
  const pictures = takePastedPictures(editor.view).map(({ id, anchor }) => {
    const { name = "", size = 0 } = files.find((each) => each.id === id)?.file ?? {};
    return { name, size, after: doc.resolve(gapOf(doc, anchor)).nodeBefore?.textContent ?? "" };
  });
  editor.destroy();
  element.remove();
  return { body, notes, pictures };
}

Object.assign(globalThis, { paste });
