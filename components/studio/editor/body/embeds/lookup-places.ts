import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { caretAt } from "../insertion/caret-at";
import { dispatchStep } from "../insertion/dispatch-step";
import { insertionGap } from "../insertion/insertion-gap";
import type { EmbedLookups } from "./embed-lookups";

/** A paragraph that holds an address alone, which becomes an embed. */
interface LookupPlace {
  id: string;
  url: string;
  /** A position in the paragraph */
  anchor: number;
  element: HTMLElement;
}

type Change = { added: LookupPlace } | { removed: string };

const key = new PluginKey<readonly LookupPlace[]>("lookupPlaces");

/** The paragraph of a place; null once it holds anything else. */
function paragraphAt(doc: Node, { anchor, url }: LookupPlace): { from: number; to: number } | null {
  const $anchor = doc.resolve(anchor);
  const isStill = $anchor.depth === 1 && $anchor.parent.type.name === "paragraph" && $anchor.parent.textContent === url;
  return isStill ? { from: $anchor.before(1), to: $anchor.after(1) } : null;
}

function applyTo(places: readonly LookupPlace[], tr: Transaction): readonly LookupPlace[] {
  const change: Change | undefined = tr.getMeta(key);
  if (!change && places.length === 0) return places;
  const moved = places
    .filter(({ id }) => !(change && "removed" in change && change.removed === id))
    .map((place) => ({ ...place, anchor: tr.mapping.map(place.anchor) }))
    .filter((place) => paragraphAt(tr.doc, place));
  return change && "added" in change ? [...moved, change.added] : moved;
}

function shown(state: EditorState): DecorationSet {
  const widgets = (key.getState(state) ?? []).flatMap((place) => {
    const paragraph = paragraphAt(state.doc, place);
    const options = { key: place.id, side: -1, stopEvent: () => true, ignoreSelection: true };
    return paragraph ? [Decoration.widget(paragraph.to, place.element, options)] : [];
  });
  return DecorationSet.create(state.doc, widgets);
}

declare module "@tiptap/core" {
  interface Storage {
    lookupPlaces: { lookups: EmbedLookups | null };
  }
}

/** The places of addresses that are being looked up: no part of the document, but moved along by every change of it. */
export const LookupPlaces = Extension.create<{ lookups: EmbedLookups | null }, { lookups: EmbedLookups | null }>({
  name: "lookupPlaces",
  addOptions: () => ({ lookups: null }),
  addStorage() {
    return { lookups: this.options.lookups };
  },
  addProseMirrorPlugins: () => [
    new Plugin<readonly LookupPlace[]>({
      key,
      state: { init: () => [], apply: (tr, places) => applyTo(places, tr) },
      props: { decorations: shown },
    }),
  ],
});

/** Puts an address into a paragraph of its own, with the caret in one after it. One step of undo. */
export function addPlace(view: EditorView, place: Omit<LookupPlace, "anchor">): void {
  const { tr, schema, selection } = view.state;
  const { from, to } = insertionGap(selection);
  const address = schema.text(place.url, [schema.mark("link", { href: place.url })]);
  const paragraph = schema.node("paragraph", null, address);
  tr.replaceWith(from, to, paragraph).setMeta(key, { added: { ...place, anchor: from + 1 } } satisfies Change);
  dispatchStep(view, caretAt(tr, from + paragraph.nodeSize).scrollIntoView());
}

export function removePlace(view: EditorView, removed: string): void {
  view.dispatch(view.state.tr.setMeta(key, { removed } satisfies Change));
}

export const hasPlace = (view: EditorView, id: string): boolean =>
  (key.getState(view.state) ?? []).some((place) => place.id === id);

/** Replaces the address at its place by a block. One step of undo, which leaves the address as text. */
export function fillPlace(view: EditorView, id: string, block: Node): void {
  const place = (key.getState(view.state) ?? []).find((each) => each.id === id);
  const paragraph = place && paragraphAt(view.state.doc, place);
  if (!paragraph) return;
  const { tr, selection } = view.state;
  const isInside = selection.from > paragraph.from && selection.from < paragraph.to;
  tr.replaceWith(paragraph.from, paragraph.to, block).setMeta(key, { removed: id } satisfies Change);
  if (isInside) caretAt(tr, paragraph.from + block.nodeSize);
  dispatchStep(view, tr);
}
