/** The fields above the text that are searched with it, in order. */
export const HEAD_FIELDS = ["headline", "standfirst"] as const;

export type HeadField = (typeof HEAD_FIELDS)[number];

export type HeadTexts = Record<HeadField, string>;

export const isHeadField = (field: string): field is HeadField => HEAD_FIELDS.some((each) => each === field);

/** Where matches in a field above the text are: before all places of the document. */
export const headPlace = (field: HeadField): number => HEAD_FIELDS.indexOf(field) - HEAD_FIELDS.length;

/** The field above the text that has the focus. */
export function focusedHead(): { field: HeadField; element: HTMLTextAreaElement } | null {
  const element = document.activeElement;
  const field = element instanceof HTMLTextAreaElement ? (element.dataset.line ?? "") : "";
  return element instanceof HTMLTextAreaElement && isHeadField(field) ? { field, element } : null;
}

export const headElement = (field: HeadField): HTMLTextAreaElement | null =>
  document.querySelector(`[data-line="${field}"]`);
