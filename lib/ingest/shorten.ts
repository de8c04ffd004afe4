import { cutAtWord } from "@/lib/platform/i18n/cut-at-word";

/** A text of at most `max` UTF-16 units: a longer one ends after a whole word with an ellipsis, which counts too. */
export function shorten(text: string, max: number): string {
  return text.length <= max ? text : cutAtWord(text, max - 1, "und");
}
