import { addChange, type Conversion } from "./conversion";

/** A text of at most `max` characters; what is cut off is in the report. */
export function fitted(text: string, max: number, name: string, conversion: Conversion): string {
  if (text.length <= max) return text;
  addChange(conversion, `${name} cut`, text.slice(max));
  return text.slice(0, max).toWellFormed();
}
