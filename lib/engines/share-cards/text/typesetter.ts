import { balanceLines, countLines } from "./balance-lines";
import { type CutPiece, cutPieces, wholePieces } from "./cut-pieces";
import { GlyphDrawing } from "./draw-glyphs";
import type { FontShelf } from "./fonts/font-shelf";
import { type InkExtents, inkExtents } from "./ink-extents";
import { allowBreaksInLongWords, shorten } from "./make-fit";
import { type Paragraph, prepareParagraph } from "./paragraph";
import { leadingOf } from "./script-metrics";
import { type ShapedLine, shapeLine } from "./shape-line";
import type { TypeStyle } from "./type-style";
import { usableLang } from "./usable-lang";

export interface TextBox {
  text: string;
  lang: string;
  style: TypeStyle;
  /** Pixels. */
  width: number;
  /** Pixels; without it only `lines` limits the height. */
  height?: number;
  lines: number;
  /** Pixels: the size to start from and the smallest before the text is cut. */
  sizes: [largest: number, smallest: number];
  align?: "start" | "center";
}

export interface SetText {
  /** SVG path data from the top left corner of `ink`. */
  path: string;
  /** Pixels that the ink takes, from the block's top left corner; slanted and tall letters reach beyond `width` and `height`. */
  ink: { left: number; top: number; width: number; height: number };
  /** Sum of advances of the longest line, and from the first line's capitals to the last one's descenders. */
  width: number;
  height: number;
  size: number;
  lines: number;
  isRightToLeft: boolean;
  isCut: boolean;
  /** Letters that no font has: others are drawn in their places. */
  missing: string[];
}

interface Measured {
  paragraph: Paragraph;
  pieces: CutPiece[];
  ink: InkExtents;
}

interface Fit {
  paragraph: Paragraph;
  size: number;
  ends: number[];
}

const mostLetters = 800;
/** Ink in em from the highest to the lowest point of a text from which on its lines are measured one by one. */
const STEEP = 1.7;
const STEEP_SMALLEST = 0.7;
const blank = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Sets text into boxes: shaped, broken into balanced lines and made as large as the box allows. */
export class Typesetter {
  /** Letters of all texts set so far that no font has */
  readonly missing = new Set<string>();
  readonly #shelf: FontShelf;

  constructor(shelf: FontShelf) {
    this.#shelf = shelf;
  }

  /** @returns null when nothing of the text can be drawn */
  async set(given: TextBox): Promise<SetText | null> {
    const box = { ...given, lang: usableLang(given.lang) };
    const measure = async (text: string) =>
      measureParagraph(await prepareParagraph(text, box.style, box.lang, this.#shelf));
    const whole = await measure(opening(box.text, box.lang));
    const { text, missing } = whole.paragraph;
    for (const letter of missing) this.missing.add(letter);
    if (blank.test(text)) return null;
    const fitted = fitInto(whole, box);
    if (fitted) return draw(fitted, box, missing, false);

    const widest = box.width / box.sizes[1];
    const breakable = await measure(allowBreaksInLongWords(text, box.lang, whole.pieces, widest));
    const broken = fitInto(breakable, box);
    if (broken) return draw(broken, box, missing, false);
    const tryFit = async (shorter: string) => fitInto(await measure(shorter), box);
    const shortened = await shorten(breakable.paragraph.text, box.lang, tryFit);
    return shortened && draw(shortened, box, missing, true);
  }
}

/** No card has room for more: measuring the rest would only cost time. */
function opening(text: string, lang: string): string {
  if (text.length <= mostLetters) return text;
  const letters = new Intl.Segmenter(lang, { granularity: "grapheme" }).segment(text);
  const kept: string[] = [];
  for (const { segment } of letters) {
    if (kept.push(segment) === mostLetters) break;
  }
  return kept.join("");
}

function measureParagraph(paragraph: Paragraph): Measured {
  const { glyphs } = shapeLine(paragraph, 0, paragraph.text.length);
  return { paragraph, pieces: cutPieces(paragraph, glyphs), ink: inkExtents(glyphs) };
}

/** Breaks that tear a phrase are worth it only where the letters would become much smaller without them. */
function fitInto(measured: Measured, box: TextBox): Fit | null {
  const whole = wholePieces(measured.pieces);
  const tearing = fitPieces(measured, box);
  if (whole.length === measured.pieces.length || !tearing) return tearing;
  const gentle = fitPieces({ ...measured, pieces: whole }, box);
  return gentle && gentle.size >= tearing.size * 0.7 ? gentle : tearing;
}

function fitPieces({ paragraph, pieces, ink }: Measured, box: TextBox): Fit | null {
  const leading = Math.max(leadingOf(paragraph.text, box.style.leading ?? 1.1), ink.above + ink.below);
  // Slanting words such as those of Nastaliq reach far up and down, but seldom where those of the next line do.
  const isSteep = ink.above + ink.below > STEEP;
  const largest = box.sizes[0];
  const smallest = isSteep ? Math.min(largest, Math.round(box.sizes[1] * STEEP_SMALLEST)) : box.sizes[1];
  for (let size = largest; size >= smallest; size = Math.min(size - 1, Math.floor(size * 0.97))) {
    const width = box.width / size;
    const lines = countLines(pieces, width);
    if (lines > box.lines) continue;
    const most = (ink.above + ink.below + (lines - 1) * leading) * size;
    const isTall = box.height !== undefined && most > box.height;
    if (isTall && !isSteep) continue;
    const fit = balanceLines(pieces, lines, width)?.map((end) => pieces[end - 1]?.end ?? 0);
    if (!fit || (isTall && placeLines(paragraph, fit, box.style).height * size > (box.height ?? 0))) continue;
    return { paragraph, size, ends: fit };
  }
  return null;
}

/** Lines of a paragraph with their baselines and the height of all, in em. */
function placeLines(paragraph: Paragraph, ends: number[], style: TypeStyle) {
  const lines = ends.map((end, i) => {
    const start = ends[i - 1] ?? 0;
    return shapeLine(paragraph, start, start + paragraph.text.slice(start, end).trimEnd().length);
  });
  const baselines = placeBaselines(lines, leadingOf(paragraph.text, style.leading ?? 1.1));
  const height = (baselines.at(-1) ?? 0) + inkExtents(lines.at(-1)?.glyphs ?? []).below;
  return { lines, baselines, height };
}

function draw({ paragraph, size, ends }: Fit, box: TextBox, missing: string[], isCut: boolean): SetText {
  const { lines, baselines, height: ems } = placeLines(withHyphens(paragraph, ends), ends, box.style);
  const width = Math.max(...lines.map((line) => line.width)) * size;
  const height = ems * size;
  const drawing = new GlyphDrawing();
  for (const [i, line] of lines.entries()) {
    const room = width - line.width * size;
    const left = box.align === "center" ? room / 2 : paragraph.isRightToLeft ? room : 0;
    drawing.add(line.glyphs, size, left, (baselines[i] ?? 0) * size);
  }
  return {
    path: drawing.path,
    ink: drawing.ink,
    width,
    height,
    size,
    lines: lines.length,
    isRightToLeft: paragraph.isRightToLeft,
    isCut,
    missing,
  };
}

/** Baselines in em from the top of the block, evenly spaced and far enough apart that no two lines touch. */
function placeBaselines(lines: ShapedLine[], leading: number): number[] {
  const extents = lines.map((line) => inkExtents(line.glyphs));
  const gap = extents.reduce((widest, { above }, i) => {
    const before = extents[i - 1];
    return before ? Math.max(widest, before.below + above + 0.03) : widest;
  }, leading);
  return extents.map((_, i) => (extents[0]?.above ?? 0) + i * gap);
}

/** A soft hyphen at which a line ends becomes a hyphen. */
function withHyphens(paragraph: Paragraph, ends: number[]): Paragraph {
  const units = paragraph.text.split("");
  for (const end of ends) if (units[end - 1] === "\u00AD") units[end - 1] = "-";
  return { ...paragraph, text: units.join("") };
}
