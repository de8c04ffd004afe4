import type { Editor } from "@tiptap/core";
import type { PanelTab } from "./places-provider";

type Field = "headline" | "standfirst" | "body" | "leadMediaId" | "sectionId" | "topicIds" | "bylines" | "slug";

/** Something that is said about a picture, in the dialog of the picture. */
export interface PicturePlace {
  mediaId: string;
  part: "alt" | "credit";
}

/** Somewhere in the editor: a field, the block at an index of the body, or a panel. */
export type Place = { field: Field } | { block: number } | { panel: PanelTab };

const inDetails: ReadonlySet<string> = new Set(["topicIds", "bylines", "slug"] satisfies Field[]);

/** The panel that must be open for a place to be there; null where none must. */
export function panelOf(place: Place): PanelTab | null {
  if ("panel" in place) return place.panel;
  return "field" in place && inDetails.has(place.field) ? "details" : null;
}

const focusable = "input:not([type=file]), textarea, select, button, [contenteditable=true]";

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

function elementOf(place: Place): HTMLElement | null {
  if ("panel" in place) return document.getElementById(`tab-${place.panel}`);
  if ("block" in place) return blockAt(place.block)?.element ?? null;
  const { field } = place;
  if (field !== "headline" && field !== "standfirst") return find(`[data-place="${field}"]`);
  const lines = document.querySelectorAll<HTMLElement>('[data-place="head"] textarea');
  return lines[field === "headline" ? 0 : 1] ?? null;
}

function blockAt(index: number): { editor: Editor; pos: number; element: HTMLElement } | null {
  const text = document.querySelector<HTMLElement & { editor?: Editor }>(".story-text .tiptap");
  const { editor } = text ?? {};
  if (!editor || index >= editor.state.doc.childCount) return null;
  let at = 0;
  for (let before = 0; before < index; before++) at += editor.state.doc.child(before).nodeSize;
  const node = editor.view.nodeDOM(at);
  return node instanceof HTMLElement ? { editor, pos: at, element: node } : null;
}

/** Shows a place and puts the focus into it. */
export function focusPlace(place: Place): void {
  const element = elementOf(place);
  const target = element?.matches(focusable) ? element : element?.querySelector<HTMLElement>(focusable);
  (target ?? element)?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
  const block = !target && "block" in place ? blockAt(place.block) : null;
  block?.editor.commands.setTextSelection(block.pos + 1);
  block?.editor.view.focus();
}
