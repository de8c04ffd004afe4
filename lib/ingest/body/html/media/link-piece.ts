import { MAX_ADDRESS } from "@/lib/newsroom/story/body/limits";
import type { Piece } from "../../incoming-body";
import { fileName } from "./file-name";

/** The web address that a source names, of a page on any site; null for all else. */
export function webAddress(source: string): string | null {
  const address = source.startsWith("//") ? `https:${source}` : source;
  return /^https?:\/\//i.test(address) && address.length <= MAX_ADDRESS && URL.canParse(address) ? address : null;
}

/** A paragraph that leads to a web address, by its name or that of the file there; null where the source names none. */
export function linkPiece(source: string, name = ""): Piece | null {
  const href = webAddress(source);
  if (!href) return null;
  const text = name || fileName(href) || new URL(href).hostname;
  return { type: "paragraph", text: [{ text, marks: [{ type: "link", href }] }] };
}
