import { runText, type TableCell } from "@/lib/newsroom/story/body/body";
import { MAX_SPAN } from "@/lib/newsroom/story/body/limits";
import { fitSpans } from "@/lib/newsroom/story/body/table-spans";
import { attribute, type Element, named, within } from "./html-elements";
import { textOf } from "./html-runs";

interface Table {
  caption?: string;
  header: TableCell[];
  rows: TableCell[][];
}

/** An HTML table with its merged cells; null where it has no words. A first row of header cells alone is the header. */
export function htmlTable(element: Element): Table | null {
  const rows = within(element, ["tr"], ["table"]);
  const cells = rows.map(cellsOf);
  const caption = runText(within(element, ["caption"], ["table"]).flatMap(textOf)).slice(0, 1_000);
  if (cells.flat().every((cell) => textOf(cell).length === 0)) return null;
  const [first = []] = cells;
  const isHead = first.length > 0 && first.every((cell) => cell.tagName === "th" && spanOf(cell, "rowspan") === 1);
  // A cell never reaches out of its part of the table: thead, tbody or tfoot.
  const fitted = [...new Set(rows.map((row) => row.parentNode))].flatMap((part) =>
    fitSpans(
      rows
        .filter((row) => row.parentNode === part)
        .map((row) => cellsOf(row).map((cell) => cellOf(cell, isHead && row === rows[0]))),
    ),
  );
  const [header = [], ...rest] = isHead ? fitted : [[], ...fitted];
  return { header, rows: rest, ...(caption ? { caption } : {}) };
}

const cellsOf = (row: Element) => named(row.childNodes, "td", "th");

function cellOf(cell: Element, isInHead: boolean): TableCell {
  const [colspan, rowspan] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
  const isHeader = cell.tagName === "th" && !isInHead;
  const text = textOf(cell);
  if (!isHeader && colspan === 1 && rowspan === 1) return text;
  return {
    text,
    ...(isHeader ? { isHeader } : {}),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  };
}

/** As HTML reads it: a cell over 0 rows goes down to the last one. */
function spanOf(cell: Element, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(attribute(cell, name) ?? "1", 10);
  if (span === 0 && name === "rowspan") return MAX_SPAN;
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}
