import { writingDirection } from "@/lib/platform/i18n/writing-direction";

/** Whether a card in this language is laid out from the right. */
export function isRightToLeft(lang: string): boolean {
  return writingDirection(lang) === "rtl";
}

/** Direction of a row in reading order. */
export function rowDirection(lang: string): "row" | "row-reverse" {
  return isRightToLeft(lang) ? "row-reverse" : "row";
}

/** Where lines of a column begin. */
export function lineStart(lang: string): "flex-start" | "flex-end" {
  return isRightToLeft(lang) ? "flex-end" : "flex-start";
}
