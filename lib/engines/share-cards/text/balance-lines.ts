/** Unbreakable pieces of a paragraph in order: widths in em with and without the space that ends them. */
export interface Piece {
  width: number;
  widthAtLineEnd: number;
  /** 0 where a break after the piece is natural, 1 where it tears a phrase. */
  roughness: number;
}

/** Fewest lines of at most `width` em that hold the pieces, or Infinity when a piece is wider than a line. */
export function countLines(pieces: Piece[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    if (piece.widthAtLineEnd > width) return Number.POSITIVE_INFINITY;
    if (used + piece.widthAtLineEnd > width) {
      lines++;
      used = 0;
    }
    used += piece.width;
  }
  return lines;
}

/**
 * Divides the pieces among exactly `lines` lines of at most `width` em so that the lines are as even as can be,
 * by dynamic programming over the squared distance from the mean line.
 * @returns for each line the index after its last piece, or null when they do not fit
 */
export function balanceLines(pieces: Piece[], lines: number, width: number): number[] | null {
  const count = pieces.length;
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const mean = total / lines;
  const tearing = (width * 0.45) ** 2;
  let costs: number[] = Array.from({ length: count + 1 }, (_, end) => (end === 0 ? 0 : Number.POSITIVE_INFINITY));
  const origins: number[][] = [];

  for (let line = 0; line < lines; line++) {
    const next: number[] = new Array(count + 1).fill(Number.POSITIVE_INFINITY);
    const from: number[] = new Array(count + 1).fill(-1);
    for (let end = 1; end <= count; end++) {
      let before = 0;
      for (let start = end - 1; start >= 0; start--) {
        const last = pieces[end - 1];
        const used = before + (last?.widthAtLineEnd ?? 0);
        if (used > width) break;
        const rough = end < count ? (last?.roughness ?? 0) * tearing : 0;
        const cost = (costs[start] ?? Number.POSITIVE_INFINITY) + (used - mean) ** 2 + rough;
        if (cost < (next[end] ?? 0)) {
          next[end] = cost;
          from[end] = start;
        }
        before += pieces[start - 1]?.width ?? 0;
      }
    }
    costs = next;
    origins.push(from);
  }

  if (!Number.isFinite(costs[count] ?? Number.POSITIVE_INFINITY)) return null;
  const ends: number[] = [];
  for (let line = lines - 1, end = count; line >= 0; line--) {
    ends.unshift(end);
    end = origins[line]?.[end] ?? 0;
  }
  return ends;
}
