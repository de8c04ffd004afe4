import { itemOf, type TableCell } from "@/lib/newsroom/story/body/body";
import { fitSpans } from "@/lib/newsroom/story/body/table-spans";
import { childrenOf, type DocNode } from "./doc-node";
import { textItem } from "./text-item";

/** The cells of an editor's table. A first row of header cells alone is the header, unless one of them goes down into the next row. */
export function tableOf(table: DocNode): { header: TableCell[]; rows: TableCell[][] } {
  const [first = [], ...rest] = childrenOf(table).map(childrenOf);
  const isHeader = (cell: DocNode) => cell.type === "tableHeader";
  if (first.length === 0 || !first.every((cell) => isHeader(cell) && spanOf(cell, "rowspan") === 1)) {
    return {
      header: [],
      rows: fitSpans([first, ...rest].map((cells) => cells.map((cell) => cellOf(cell, isHeader(cell))))),
    };
  }
  const [header = []] = fitSpans([first.map((cell) => cellOf(cell, false))]);
  return { header, rows: fitSpans(rest.map((cells) => cells.map((cell) => cellOf(cell, isHeader(cell))))) };
}

function spanOf({ attrs }: DocNode, name: "colspan" | "rowspan"): number {
  const span = attrs?.[name];
  return typeof span === "number" && span > 1 ? span : 1;
}

function cellOf(cell: DocNode, isHeader: boolean): TableCell {
  const item = textItem(childrenOf(cell));
  const [colspan, rowspan] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
  if (!isHeader && colspan === 1 && rowspan === 1) return item;
  return {
    ...itemOf(item),
    ...(isHeader ? { isHeader } : {}),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  };
}
