import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FontFamily } from "./font-catalog";

/** One file of a family: the letters of one script, or a hundredth part of a Chinese, Japanese or Korean font. */
interface FontSlice {
  /** Address of the woff2 file. */
  file: string;
  ranges: [first: number, last: number][];
}

const packages = createRequire(join(process.cwd(), "package.json"));
const known = new Map<string, FontSlice[]>();

/** Lists the files of a family, the one to prefer first, with the letters that each is meant for (its CSS unicode-range). */
export function fontSlices(family: FontFamily, italic: boolean): FontSlice[] {
  const style = italic && family.hasItalic ? "italic" : "normal";
  const key = `${family.id}/${style}`;
  let slices = known.get(key);
  if (!slices) {
    const table = packages.resolve(
      `${family.axes === "400" ? "@fontsource" : "@fontsource-variable"}/${family.id}/unicode.json`,
    );
    const byName: Record<string, string> = JSON.parse(readFileSync(table, "utf8"));
    const folder = join(dirname(table), "files");
    slices = Object.entries(byName).map(([name, ranges]) => ({
      file: join(folder, `${family.id}-${name.replace(/[[\]]/g, "")}-${family.axes}-${style}.woff2`),
      ranges: family.isWhole ? [[0, 0x10ffff]] : ranges.split(",").map(parseRange),
    }));
    // Where ranges overlap, CSS takes the file that was declared last.
    slices.reverse();
    known.set(key, slices);
  }
  return slices;
}

/** Whether the slice is meant for this code point; its file may still lack the letter. */
export function isMeantFor(slice: FontSlice, codePoint: number): boolean {
  return slice.ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function parseRange(range: string): [number, number] {
  const [first = "", last = first] = range.trim().slice(2).split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
