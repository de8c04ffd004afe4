import type { Direction, Mark } from "@/lib/newsroom/story/body/body";
import type { BodyChange, Piece } from "../incoming-body";

const MAX_DETAIL = 500;

/** The state of one text that is converted. */
export interface Conversion {
  changes: BodyChange[];
  /** Pictures, frames and lines that were found where only words fit: they follow the block that they were in. */
  lifted: Piece[];
}

/** What elements inside take from those around them. */
export interface Inherited {
  marks: Mark[];
  dir?: Direction;
  /** Line breaks of the source count, as in texts that WordPress keeps without paragraphs */
  hasLines?: boolean;
}

/** Adds a change to the report of the text; a long detail is cut. */
export function addChange({ changes }: Conversion, kind: string, detail = ""): void {
  const words = detail.replace(/\s+/g, " ").trim();
  changes.push({ kind, ...(words ? { detail: words.slice(0, MAX_DETAIL) } : {}) });
}
