import { type ImportReport, MAX_FAILURES } from "./import-report";

/** Places that a terminal shows of each kind of change */
const MAX_SHOWN_PLACES = 5;
const MAX_DETAIL = 120;

/** The report in words, one line each: at most `most` notes, failures and missing pictures, and the first places of each change. */
export function reportLines(report: ImportReport, most = 50): string[] {
  const { created, updated, unchanged, failed, failures, notes, missing, missingPictures, seconds } = report;
  const all = created + updated + unchanged + failed;
  return [
    ...changeLines(report),
    ...shown(missing, missingPictures, most, "pictures are missing", ({ file, line, picture, reason }) => [
      `${file}:${line}: without the picture ${picture.slice(0, MAX_DETAIL)}: ${reason}`,
    ]),
    ...shown(notes, notes.length, most, "notes", ({ file, line, reason }) => [
      `${file}:${line}: imported, but ${reason}`,
    ]),
    ...shown(failures, failed, most, "stories failed", ({ file, line, reason }) => [`${file}:${line}: ${reason}`]),
    `${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed in ${seconds.toFixed(1)} s (${Math.round(all / Math.max(seconds, 0.001))} stories/s)`,
  ];
}

function shown<Item>(
  items: Item[],
  all: number,
  most: number,
  what: string,
  lines: (item: Item) => string[],
): string[] {
  const more = all - Math.min(items.length, most);
  return [
    ...items.slice(0, most).flatMap(lines),
    ...(more > 0 ? [`… and ${more} more ${what} (--report FILE writes the first ${MAX_FAILURES})`] : []),
  ];
}

function changeLines({ changes }: ImportReport): string[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap(({ kind, count, places }) => [
    `  ${count} × ${kind}`,
    ...places
      .slice(0, MAX_SHOWN_PLACES)
      .map(({ file, line, detail }) => `    ${file}:${line}${detail ? `: ${cut(detail)}` : ""}`),
    ...(count > MAX_SHOWN_PLACES ? [`    … and ${count - Math.min(places.length, MAX_SHOWN_PLACES)} more`] : []),
  ]);
  return ["Left out or changed in the texts (--report FILE writes every place):", ...lines];
}

const cut = (detail: string) =>
  detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL).toWellFormed()}…` : detail;
