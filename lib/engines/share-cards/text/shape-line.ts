import { BufferFlag, Direction, Buffer as GlyphBuffer, shape } from "harfbuzzjs";
import type { FontInstance } from "./fonts/font-shelf";
import type { Paragraph } from "./paragraph";
import { isMarkedByInk, looseMarks, placeMark, textFor } from "./place-marks";
import { canTrack } from "./script-metrics";

/** A glyph with its place on the line in em: `x` from the line's left edge, `y` upwards from the baseline. */
export interface PlacedGlyph {
  font: FontInstance;
  glyph: number;
  x: number;
  y: number;
  advance: number;
  /** Index in the paragraph of the first UTF-16 unit that the glyph stands for. */
  cluster: number;
}

export interface ShapedLine {
  glyphs: PlacedGlyph[];
  /** Sum of all advances in em. */
  width: number;
}

interface Run {
  start: number;
  end: number;
  level: number;
}

const buffer = new GlyphBuffer();

/** Shapes the units from `start` to before `end` of a paragraph as one line, glyphs in the order in which they stand. */
export function shapeLine(paragraph: Paragraph, start: number, end: number): ShapedLine {
  const line: ShapedLine = { glyphs: [], width: 0 };
  for (const run of inVisualOrder(runsOf(paragraph, start, end))) appendRun(line, paragraph, run, start, end);
  return line;
}

function runsOf(paragraph: Paragraph, start: number, end: number): Run[] {
  const { fonts, scripts, levels } = paragraph;
  const runs: Run[] = [];
  let open: Run | null = null;
  for (let i = start; i < end; i++) {
    const continues =
      open !== null && levels[i] === open.level && fonts[i] === fonts[i - 1] && scripts[i] === scripts[i - 1];
    if (open && continues) {
      open.end = i + 1;
    } else {
      open = { start: i, end: i + 1, level: levels[i] ?? 0 };
      runs.push(open);
    }
  }
  return runs;
}

/** Rule L2 of the Unicode bidirectional algorithm, on runs instead of letters. */
function inVisualOrder(runs: Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level--) {
    for (let i = 0; i < ordered.length; i++) {
      let end = i;
      while ((ordered[end]?.level ?? -1) >= level) end++;
      if (end > i) ordered.splice(i, end - i, ...ordered.slice(i, end).reverse());
      i = Math.max(i, end);
    }
  }
  return ordered;
}

function appendRun(line: ShapedLine, paragraph: Paragraph, run: Run, start: number, end: number): void {
  const font = paragraph.fonts[run.start];
  if (!font) return;
  const script = paragraph.scripts[run.start] ?? null;
  const hasLooseMarks = isMarkedByInk(script);
  buffer.reset();
  buffer.addText(
    textFor(font, paragraph.text.slice(start, end), hasLooseMarks),
    run.start - start,
    run.end - run.start,
  );
  buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(paragraph.lang);
  buffer.setFlags(BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
  buffer.guessSegmentProperties();
  shape(font.font, buffer);

  const tracking = canTrack(script) ? (paragraph.style.tracking ?? 0) : 0;
  const em = font.unitsPerEm;
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const marks = hasLooseMarks ? looseMarks(paragraph.text.slice(run.start, run.end), infos.length) : [];
  for (const [i, info] of infos.entries()) {
    const position = positions[i];
    if (!position || info.codepoint === 0) continue;
    const mark = marks[i];
    const base = mark && line.glyphs.at(-1);
    if (mark && base && position.yOffset === 0 && (position.xOffset === 0 || position.xOffset === -position.xAdvance)) {
      line.glyphs.push(placeMark(line.glyphs, mark, font, info.codepoint, start + info.cluster));
      continue;
    }
    const advance = position.xAdvance / em + (position.xAdvance > 0 ? tracking : 0);
    line.glyphs.push({
      font,
      glyph: info.codepoint,
      x: line.width + position.xOffset / em,
      y: position.yOffset / em,
      advance,
      cluster: start + info.cluster,
    });
    line.width += advance;
  }
}
