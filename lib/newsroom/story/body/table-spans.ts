import { type Sentence, sentence } from "@/lib/platform/i18n/sentence";
import { itemOf, type TableCell } from "./body";

/** Places of the grid that the merged cells of one table may cover */
const MAX_MERGED_PLACES = 100_000;

interface Spans {
  colspan: number;
  rowspan: number;
}

interface Fitted {
  cell: TableCell;
  fitting: Spans;
  problems: { field: keyof Spans; message: string | Sentence }[];
}

const spansOf = (cell: TableCell): Spans => {
  const { colspan = 1, rowspan = 1 } = itemOf(cell);
  return { colspan, rowspan };
};

/** The cells with the spans that each can have: none goes below the last row, none covers another. */
function layOut(rows: TableCell[][]): Fitted[][] {
  const taken = rows.map(() => new Set<number>());
  let left = MAX_MERGED_PLACES;
  return rows.map((cells, top) => {
    let column = 0;
    return cells.map((cell) => {
      const asked = spansOf(cell);
      const rowspan = Math.min(asked.rowspan, rows.length - top);
      const places = asked.colspan * rowspan;
      const isTooMany = places > 1 && places > left;
      if (places > 1 && !isTooMany) left -= places;
      const below = taken.slice(top, top + (isTooMany ? 1 : rowspan));
      while (taken[top]?.has(column)) column++;
      let colspan = 1;
      while (!isTooMany && colspan < asked.colspan && !below.some((row) => row.has(column + colspan))) colspan++;
      for (const row of below) for (let at = 0; at < colspan; at++) row.add(column + at);
      column += colspan;
      return {
        cell,
        fitting: { colspan, rowspan: below.length },
        problems: problemsOf(asked, rowspan, colspan, isTooMany),
      };
    });
  });
}

function problemsOf(asked: Spans, rowspan: number, colspan: number, isTooMany: boolean): Fitted["problems"] {
  if (isTooMany) {
    const message = sentence`must leave the merged cells of the table at most ${MAX_MERGED_PLACES} places`;
    return [{ field: asked.colspan > 1 ? "colspan" : "rowspan", message }];
  }
  return [
    ...(asked.rowspan > rowspan
      ? [{ field: "rowspan" as const, message: "must not go below the last row of its table" }]
      : []),
    ...(asked.colspan > colspan ? [{ field: "colspan" as const, message: "must not cover another cell" }] : []),
  ];
}

/** The same cells with spans that fit the table. */
export function fitSpans(rows: TableCell[][]): TableCell[][] {
  return layOut(rows).map((cells) => cells.map(({ cell, fitting }) => withSpans(cell, fitting)));
}

function withSpans(cell: TableCell, { colspan, rowspan }: Spans): TableCell {
  const asked = spansOf(cell);
  if (Array.isArray(cell) || (asked.colspan === colspan && asked.rowspan === rowspan)) return cell;
  const { colspan: _, rowspan: __, ...rest } = cell;
  return { ...rest, ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
}

interface SpanProblem {
  path: string;
  message: string | Sentence;
}

/** What is wrong with the spans of a table, with the place of each within the block; the header row ends with itself. */
export function spanProblems(table: { header: TableCell[]; rows: TableCell[][] }): SpanProblem[] {
  const withPaths = (rows: TableCell[][], pathOf: (row: number) => string) =>
    layOut(rows).flatMap((cells, row) =>
      cells.flatMap(({ problems }, index) =>
        problems.map(({ field, message }) => ({ path: `${pathOf(row)}.${index}.${field}`, message })),
      ),
    );
  return [...withPaths([table.header], () => "header"), ...withPaths(table.rows, (row) => `rows.${row}`)];
}
