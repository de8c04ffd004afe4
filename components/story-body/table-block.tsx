import { itemOf, type TableCell } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

const isHeader = (cell: TableCell) => itemOf(cell).isHeader === true;

function Cell({ cell, scope }: { cell: TableCell; scope: "col" | "row" | null }) {
  const { text, dir, colspan, rowspan } = itemOf(cell);
  const spans = { colSpan: colspan, rowSpan: rowspan, dir };
  const words = <Runs runs={text} />;
  if (scope === null) return <td {...spans}>{words}</td>;
  const isGroup = (scope === "col" ? colspan : rowspan) !== undefined;
  return (
    <th scope={isGroup ? `${scope}group` : scope} {...spans}>
      {words}
    </th>
  );
}

function Row({ cells, isHead }: { cells: TableCell[]; isHead?: boolean }) {
  const scope = isHead || cells.every(isHeader) ? "col" : "row";
  return (
    <tr>
      {cells.map((cell, index) => {
        const key = `${index}`;
        return <Cell key={key} cell={cell} scope={isHead || isHeader(cell) ? scope : null} />;
      })}
    </tr>
  );
}

/** A table that scrolls by itself where it is wider than the page. */
export function TableBlock({ block }: { block: { caption?: string; header: TableCell[]; rows: TableCell[][] } }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would put every table among the landmarks
    <div className="table-frame" role="group" aria-label={block.caption} tabIndex={0}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        {block.header.length > 0 && (
          <thead>
            <Row cells={block.header} isHead />
          </thead>
        )}
        <tbody>
          {block.rows.map((row, index) => {
            const key = `${index}`;
            return <Row key={key} cells={row} />;
          })}
        </tbody>
      </table>
    </div>
  );
}
