import fc from "fast-check";
import { expect, test } from "vitest";
import type { TableCell } from "./body";
import { fitSpans, spanProblems } from "./table-spans";

const cell = (text: string, colspan = 1, rowspan = 1): TableCell => ({
  text: [{ text }],
  ...(colspan > 1 ? { colspan } : {}),
  ...(rowspan > 1 ? { rowspan } : {}),
});
const problems = (rows: TableCell[][], header: TableCell[] = []) =>
  spanProblems({ header, rows }).map(({ path, message }) => `${path}: ${message}`);

test("cells that fit stay as they are, also in the gaps between those that come from above", () => {
  const rows = [[cell("a", 2, 2), cell("b", 1, 3)], [], [cell("c"), cell("d")]];
  expect(fitSpans(rows)).toEqual(rows);
  expect(problems(rows)).toEqual([]);
});

test("a cell that goes below the last row ends there", () => {
  const rows = [[cell("a", 1, 3)], [cell("b", 2, 2)]];
  expect(fitSpans(rows)).toEqual([[cell("a", 1, 2)], [cell("b", 2)]]);
  expect(problems(rows)).toEqual([
    "rows.0.0.rowspan: must not go below the last row of its table",
    "rows.1.0.rowspan: must not go below the last row of its table",
  ]);
  expect(problems([], [cell("h", 1, 2)])).toEqual(["header.0.rowspan: must not go below the last row of its table"]);
});

test("a cell that would cover another one ends before it", () => {
  const rows = [[cell("a"), cell("b", 1, 2)], [cell("c", 3)]];
  expect(fitSpans(rows)).toEqual([rows[0], [cell("c")]]);
  expect(problems(rows)).toEqual(["rows.1.0.colspan: must not cover another cell"]);
});

test("merged cells over a million places are refused without laying them out", () => {
  const rows = [...Array.from({ length: 1_000 }, () => Array.from({ length: 10 }, () => cell("x", 1_000, 1_000)))];
  expect(problems(rows)[0]).toBe("rows.0.0.colspan: must leave the merged cells of the table at most 100000 places");
  expect(problems(fitSpans(rows))).toEqual([]);
});

test("whatever comes in: the words stay in order, and nothing is left to refuse", () => {
  const anyCell = fc.tuple(fc.string(), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  const anyRows = fc.array(fc.array(anyCell.map(([text, columns, lines]) => cell(text, columns, lines))));
  fc.assert(
    fc.property(anyRows, (rows) => {
      const fitted = fitSpans(rows);
      expect(problems(fitted)).toEqual([]);
      expect(fitted.map((cells) => cells.map((each) => "text" in each && each.text))).toEqual(
        rows.map((cells) => cells.map((each) => "text" in each && each.text)),
      );
    }),
  );
});
