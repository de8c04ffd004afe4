import { Editor } from "@tiptap/core";
import { storyExtensions } from "@/components/studio/editor/body/blocks/story-extensions";
import type { DocNode } from "@/components/studio/editor/body/document/doc-node";
import { docToBody } from "@/components/studio/editor/body/document/doc-to-body";
import { cleanPastedHtml } from "@/components/studio/editor/body/paste/clean-pasted-html";
import { PASTE_RULES } from "@/components/studio/editor/body/paste/paste-rules";
import { blockId } from "@/components/studio/editor/draft/block-id";
import type { StoryBody } from "@/lib/newsroom/story/body/body";

/** Pastes what a clipboard holds, by type, into an empty editor, and returns the body that would be saved. */
function paste(clipboard: Record<string, string>): StoryBody {
  const element = document.body.appendChild(document.createElement("div"));
  const editor = new Editor({
    element,
    extensions: storyExtensions(),
    enablePasteRules: PASTE_RULES,
    editorProps: { transformPastedHTML: cleanPastedHtml },
  });
  const clipboardData = new DataTransfer();
  for (const [type, data] of Object.entries(clipboard)) clipboardData.setData(type, data);
  editor.view.dom.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  const body = docToBody(editor.getJSON() as DocNode, blockId);
  editor.destroy();
  element.remove();
  return body;
}

Object.assign(globalThis, { paste });
