import type { House } from "../house";
import { isTestFile } from "../import-rules";

interface Sizes {
  files: number;
  lines: number;
  medianLines: number;
  /** Nine of ten files have at most so many lines */
  p90Lines: number;
  longest: string;
  /** Imports of our own files */
  imports: number;
  importsAcrossFolders: number;
  /** Folders that import each other at run time, tests aside */
  twoWayPairs: string[];
}

/** `lib/newsroom/story` and the like: where one subject lives. */
const folderOf = (file: string) => file.split("/").slice(0, -1).slice(0, 3).join("/");

/** Figures of the source files, with tests and scripts. */
export function sizes(house: House): Sizes {
  const files = [...house.files.values()];
  const byLines = files.toSorted((a, b) => a.lines - b.lines);
  const linesAt = (share: number) => byLines[Math.ceil(byLines.length * share) - 1]?.lines ?? 0;
  const links = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ isOurs }) => isOurs)
      .map(({ target, isType }) => ({
        from: folderOf(path),
        to: folderOf(target),
        isRunning: !isType && !isTestFile(path),
      })),
  );
  const across = links.filter(({ from, to }) => from !== to);
  const atRunTime = new Set(across.filter(({ isRunning }) => isRunning).map(({ from, to }) => `${from} ${to}`));
  const pairs = [...atRunTime]
    .map((pair) => pair.split(" "))
    .filter(([from = "", to = ""]) => from < to && atRunTime.has(`${to} ${from}`));
  const last = byLines.at(-1);
  return {
    files: files.length,
    lines: files.reduce((sum, file) => sum + file.lines, 0),
    medianLines: linesAt(0.5),
    p90Lines: linesAt(0.9),
    longest: last ? `${last.path} (${last.lines})` : "",
    imports: links.length,
    importsAcrossFolders: across.length,
    twoWayPairs: pairs.map((pair) => pair.join(" and ")),
  };
}
