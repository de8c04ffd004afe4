import type { Piece } from "./balance-lines";
import { lineBreaks } from "./line-breaks";
import type { Paragraph } from "./paragraph";
import type { PlacedGlyph } from "./shape-line";

export interface CutPiece extends Piece {
  /** Index in the paragraph after the piece, spaces included. */
  end: number;
}

const hyphenWidth = 0.35;

/** Cuts a paragraph where lines may end and measures every piece; `glyphs` is the whole paragraph shaped as one line. */
export function cutPieces({ text, lang }: Paragraph, glyphs: PlacedGlyph[]): CutPiece[] {
  const advances = new Float64Array(text.length + 1);
  for (const { cluster, advance } of glyphs) advances[cluster] = (advances[cluster] ?? 0) + advance;
  const widthOf = (start: number, end: number) => advances.subarray(start, end).reduce((sum, width) => sum + width, 0);

  let start = 0;
  return lineBreaks(text, lang).map(({ at, roughness }) => {
    const width = widthOf(start, at);
    const visibleEnd = start + text.slice(start, at).trimEnd().length;
    const hyphen = text[at - 1] === "\u00AD" ? hyphenWidth : 0;
    const piece = { width, widthAtLineEnd: widthOf(start, visibleEnd) + hyphen, roughness, end: at };
    start = at;
    return piece;
  });
}

/** Joins the pieces between which a break would tear a phrase. */
export function wholePieces(pieces: CutPiece[]): CutPiece[] {
  const joined: CutPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.roughness === 1) {
      joined[joined.length - 1] = {
        ...piece,
        width: last.width + piece.width,
        widthAtLineEnd: last.width + piece.widthAtLineEnd,
      };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}
