import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { TableCell } from "@/lib/newsroom/story/body/body";
import { TableBlock } from "./table-block";

const row = (...cells: string[]): TableCell[] => cells.map((text) => [{ text }]);
const aligned = (block: { header: TableCell[]; rows: TableCell[][] }) =>
  [...renderToStaticMarkup(<TableBlock block={block} />).matchAll(/data-number="">([^<]*)</g)].map(([, text]) => text);

test("numbers and the headers above them are aligned at their end, words are not", () => {
  const rows = [row("Quay", "1,200", "−3.5 %", ""), row("2026 budget", "€ 12", "١٢", "none")];
  expect(aligned({ header: row("Place", "Crates", "Change", "Note"), rows })).toEqual([
    "Crates",
    "Change",
    "1,200",
    "−3.5 %",
    "€ 12",
    "١٢",
  ]);
  expect(aligned({ header: row("Place", "Crates"), rows: [row("Quay", "12"), row("Pier", "many")] })).toEqual(["12"]);
});
