import type { EditorView } from "@tiptap/pm/view";
import { nearestGap } from "../insertion/nearest-gap";
import { type GivenFiles, givenFiles } from "./given-files";
import { anchorOf, targetOf, type UploadTarget } from "./upload-anchor";

/** Takes files for one place, or for a place each. */
export type OnFiles = (view: EditorView, files: GivenFiles, target: UploadTarget | UploadTarget[]) => void;

/** Takes the files that are pasted or dropped into the text; what is dragged within the text is left to the editor. */
export function fileHandlers(onFiles: OnFiles) {
  return {
    handlePaste(view: EditorView, { clipboardData }: ClipboardEvent): boolean {
      const files = givenFiles(clipboardData);
      if (files) onFiles(view, files, targetOf(view.state.doc, view.state.selection));
      return files !== null;
    },
    handleDrop(view: EditorView, { dataTransfer, clientY }: DragEvent): boolean {
      const files = view.dragging ? null : givenFiles(dataTransfer);
      const { doc } = view.state;
      if (files) onFiles(view, files, { anchor: anchorOf(doc, nearestGap(view, clientY)), isCaretFollowing: false });
      return files !== null;
    },
  };
}
