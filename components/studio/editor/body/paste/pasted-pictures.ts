import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { anchorOf } from "../uploads/upload-anchor";

interface PastedPicture {
  id: string;
  /** Where it was, as an anchor of uploads */
  anchor: number;
}

const PREFIX = "pasted:";
const key = new PluginKey<readonly PastedPicture[]>("pastedPictures");

/** What a figure of pasted markup has instead of the id of a picture that the newsroom knows. */
export const pastedMediaId = (id: string): string => `${PREFIX}${id}`;

const isPaste = (tr: Transaction) => ["paste", "drop"].includes(tr.getMeta("uiEvent"));

/** Takes the figures of a paste out of the document again, so that none is ever saved, and notes where they were. */
function takeFigures({ tr, doc, schema }: EditorState): Transaction | null {
  const figures: { id: string; from: number; to: number }[] = [];
  doc.descendants((node, from) => {
    const mediaId = String(node.attrs.mediaId ?? "");
    if (node.type.name === "picture" && mediaId.startsWith(PREFIX))
      figures.push({ id: mediaId.slice(PREFIX.length), from, to: from + node.nodeSize });
    return !node.isTextblock;
  });
  if (figures.length === 0) return null;
  if (figures.length === doc.childCount) tr.insert(doc.content.size, schema.node("paragraph"));
  for (const { from, to } of figures.toReversed()) tr.delete(from, to);
  const pictures = figures.map(({ id, from }) => ({ id, anchor: anchorOf(tr.doc, tr.mapping.map(from)) }));
  return tr.setMeta(key, pictures);
}

/** The pictures of the last paste that are not being uploaded yet. */
export const PastedPictures = Extension.create({
  name: "pastedPictures",
  addProseMirrorPlugins: () => [
    new Plugin<readonly PastedPicture[]>({
      key,
      state: {
        init: () => [],
        apply: (tr, pictures) =>
          tr.getMeta(key) ?? pictures.map((each) => ({ ...each, anchor: tr.mapping.map(each.anchor, -1) })),
      },
      appendTransaction: (transactions, _, state) => (transactions.some(isPaste) ? takeFigures(state) : null),
    }),
  ],
});

/** Where the pictures of the last paste were, each returned once. */
export function takePastedPictures({ state, dispatch }: EditorView): readonly PastedPicture[] {
  const pictures = key.getState(state) ?? [];
  if (pictures.length > 0) dispatch(state.tr.setMeta(key, []));
  return pictures;
}
