import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { caretAt } from "../insertion/caret-at";
import { dispatchStep } from "../insertion/dispatch-step";
import { gapOf, type UploadTarget } from "./upload-anchor";

/** Where a picture will be that is on its way, and what shows that meanwhile. */
interface UploadPlace extends UploadTarget {
  id: string;
  element: HTMLElement;
}

interface Change {
  added?: UploadPlace[];
  removed?: string;
  /** Anchors after a picture that was put in before them */
  moved?: ReadonlyMap<string, number>;
}

const key = new PluginKey<readonly UploadPlace[]>("uploadPlaces");

const isOfOthers = (tr: Transaction) => tr.getMeta("addToHistory") === false;
const isWriting = (tr: Transaction) =>
  tr.selectionSet || (tr.docChanged && !isOfOthers(tr) && !tr.getMeta("appendedTransaction"));

function applyTo(places: readonly UploadPlace[], tr: Transaction): readonly UploadPlace[] {
  const change: Change | undefined = tr.getMeta(key);
  if (!change && places.length === 0) return places;
  const isTouched = !change && isWriting(tr);
  const mapped = places
    .filter(({ id }) => id !== change?.removed)
    .map((place) => ({
      ...place,
      // Others replace whole blocks: the picture stays after its own.
      anchor: change?.moved?.get(place.id) ?? tr.mapping.map(place.anchor, isOfOthers(tr) ? 1 : -1),
      isCaretFollowing: place.isCaretFollowing && !isTouched,
    }));
  return [...mapped, ...(change?.added ?? [])];
}

function shown(state: EditorState): DecorationSet {
  const places = key.getState(state) ?? [];
  if (places.length === 0) return DecorationSet.empty;
  const widgets = places.map(({ id, anchor, element }, index) => {
    const options = { key: id, side: index - places.length, stopEvent: () => true, ignoreSelection: true };
    return Decoration.widget(gapOf(state.doc, anchor), element, options);
  });
  return DecorationSet.create(state.doc, widgets);
}

/** The places of pictures that are being uploaded: no part of the document, but moved along by every change of it. */
export const UploadPlaces = Extension.create({
  name: "uploadPlaces",
  addProseMirrorPlugins: () => [
    new Plugin<readonly UploadPlace[]>({
      key,
      state: { init: () => [], apply: (tr, places) => applyTo(places, tr) },
      props: { decorations: shown },
    }),
  ],
});

const change = (tr: Transaction, made: Change) => tr.setMeta(key, made);

export function addPlaces(view: EditorView, added: UploadPlace[]): void {
  view.dispatch(change(view.state.tr, { added }));
}

export function removePlace(view: EditorView, removed: string): void {
  view.dispatch(change(view.state.tr, { removed }));
}

/** Puts a block where its place is by now. One step of undo. */
export function fillPlace(view: EditorView, id: string, block: Node): void {
  const { tr, doc } = view.state;
  const places = key.getState(view.state) ?? [];
  const index = places.findIndex((place) => place.id === id);
  const place = places[index];
  if (!place) return;
  const gap = gapOf(doc, place.anchor);
  const end = gap + block.nodeSize;
  const behind = places.slice(index + 1).filter(({ anchor }) => gapOf(doc, anchor) === gap);
  change(tr.insert(gap, block), { removed: id, moved: new Map(behind.map((later) => [later.id, end])) });
  if (place.isCaretFollowing) caretAt(tr, end).scrollIntoView();
  dispatchStep(view, tr);
}
