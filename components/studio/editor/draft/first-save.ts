import type { DraftBegun } from "./draft-api";
import type { DraftText } from "./draft-text";

/** What creates a story: its first text, and where it begins. */
export function firstSave(text: DraftText, sent: Pick<DraftBegun, "tabId" | "page" | "manual">): DraftBegun {
  const { lang, sectionId, kind } = text.fields;
  return { ...sent, patch: text.patch(), start: { lang, sectionId, kind } };
}
