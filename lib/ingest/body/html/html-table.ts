import { type Run, runText, type TableCell } from "@/lib/newsroom/story/body/body";
import { MAX_SPAN } from "@/lib/newsroom/story/body/limits";
import { fitSpans } from "@/lib/newsroom/story/body/table-spans";
import { addChange, type Conversion, type Inherited } from "./conversion";
import { fitted } from "./fitted";
import { attribute, directionOf, type Element, named, within } from "./html-elements";
import { textOf } from "./html-runs";
import { noteLook } from "./left-out";

interface Table {
  caption?: string;
  header: TableCell[];
  rows: TableCell[][];
}

const MAX_CAPTION = 1_000;

/** An HTML table with its merged cells; null where it has no words. A first row of header cells alone is the header. */
export function htmlTable(element: Element, { marks }: Inherited, conversion: Conversion): Table | null {
  const rows = within(element, ["tr"], ["table"]);
  const cells = rows.map(cellsOf);
  const texts = new Map(
    cells.flat().map((cell) => {
      noteLook(cell, conversion);
      return [cell, textOf(cell, conversion, marks)] as const;
    }),
  );
  if (within(element, ["table"]).length > 0) addChange(conversion, "table in a table: its lines stay");
  const whole = runText(within(element, ["caption"], ["table"]).flatMap((each) => textOf(each, conversion)));
  const caption = fitted(whole, MAX_CAPTION, "caption", conversion);
  if (!caption && [...texts.values()].every((text) => text.length === 0)) return null;
  const [first = []] = cells;
  const isHead = first.length > 0 && first.every((cell) => cell.tagName === "th" && spanOf(cell, "rowspan") === 1);
  // A cell never reaches out of its part of the table: thead, tbody or tfoot.
  const fittedRows = [...new Set(rows.map((row) => row.parentNode))].flatMap((part) =>
    fitSpans(
      rows
        .filter((row) => row.parentNode === part)
        .map((row) => cellsOf(row).map((cell) => cellOf(cell, texts.get(cell) ?? [], isHead && row === rows[0]))),
    ),
  );
  const [header = [], ...rest] = isHead ? fittedRows : [[], ...fittedRows];
  return { header, rows: rest, ...(caption ? { caption } : {}) };
}

const cellsOf = (row: Element) => named(row.childNodes, "td", "th");

function cellOf(cell: Element, text: Run[], isInHead: boolean): TableCell {
  const [colspan, rowspan] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
  const isHeader = cell.tagName === "th" && !isInHead;
  const dir = directionOf(cell);
  if (!isHeader && colspan === 1 && rowspan === 1 && !dir) return text;
  return {
    text,
    ...(dir ? { dir } : {}),
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
