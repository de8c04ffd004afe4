import { itemOf, itemRuns, runText, type TableCell } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

// A number alone, with its sign, currency, unit of a percent and separators of any language.
const NUMBER = /^[\p{Sc}\p{Z}+−–-]*\p{Nd}[\p{Nd}\p{Z}.,:’']*[\p{Sc}\p{Z}%‰]*$/u;
const isNumber = (cell: TableCell) => NUMBER.test(runText(itemRuns(cell)).trim());

/** Of a table without spans the columns that hold numbers alone, empty cells aside: their headers are aligned as they are. */
function numberColumns(rows: TableCell[][]): Set<number> {
  const isPlain = rows.every((row) => row.every((cell) => !itemOf(cell).colspan && !itemOf(cell).rowspan));
  const columns = isPlain ? (rows[0]?.keys() ?? []) : [];
  const isOfNumbers = (column: number) => {
    const filled = rows
      .map((row) => row[column])
      .filter((cell) => cell !== undefined)
      .filter((cell) => runText(itemRuns(cell)).trim() !== "");
    return filled.length > 0 && filled.every(isNumber);
  };
  return new Set([...columns].filter(isOfNumbers));
}

const isHeader = (cell: TableCell) => itemOf(cell).isHeader === true;

function Cell({ cell, scope, isAligned }: { cell: TableCell; scope: "col" | "row" | null; isAligned: boolean }) {
  const { text, dir, colspan, rowspan } = itemOf(cell);
  const spans = { colSpan: colspan, rowSpan: rowspan, dir, "data-number": isAligned ? "" : undefined };
  const words = <Runs runs={text} />;
  if (scope === null) return <td {...spans}>{words}</td>;
  const isGroup = (scope === "col" ? colspan : rowspan) !== undefined;
  return (
    <th scope={isGroup ? `${scope}group` : scope} {...spans}>
      {words}
    </th>
  );
}

function Row({ cells, numbers, isHead }: { cells: TableCell[]; numbers: Set<number>; isHead?: boolean }) {
  const scope = isHead || cells.every(isHeader) ? "col" : "row";
  return (
    <tr>
      {cells.map((cell, index) => {
        const key = `${index}`;
        const isAligned = isHead ? numbers.has(index) : isNumber(cell) && (index > 0 || !isHeader(cell));
        return <Cell key={key} cell={cell} scope={isHead || isHeader(cell) ? scope : null} isAligned={isAligned} />;
      })}
    </tr>
  );
}

/** A table that scrolls by itself where it is wider than the page. */
export function TableBlock({ block }: { block: { caption?: string; header: TableCell[]; rows: TableCell[][] } }) {
  const numbers = numberColumns(block.rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would put every table among the landmarks
    <div className="table-frame" role="group" aria-label={block.caption} tabIndex={0}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        {block.header.length > 0 && (
          <thead>
            <Row cells={block.header} numbers={numbers} isHead />
          </thead>
        )}
        <tbody>
          {block.rows.map((row, index) => {
            const key = `${index}`;
            return <Row key={key} cells={row} numbers={numbers} />;
          })}
        </tbody>
      </table>
    </div>
  );
}
