import type { Run } from "@/lib/newsroom/story/body/body";
import { Runs } from "./runs";

function Row({ cells, isHeader }: { cells: Run[][]; isHeader?: boolean }) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const key = `${index}`;
        if (isHeader) {
          return (
            <th key={key} scope="col">
              <Runs runs={cell} />
            </th>
          );
        }
        return (
          <td key={key}>
            <Runs runs={cell} />
          </td>
        );
      })}
    </tr>
  );
}

/** A table that scrolls by itself where it is wider than the page. */
export function TableBlock({ block }: { block: { caption?: string; header: Run[][]; rows: Run[][][] } }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would put every table among the landmarks
    <div className="table-frame" role="group" aria-label={block.caption} tabIndex={0}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        {block.header.length > 0 && (
          <thead>
            <Row cells={block.header} isHeader />
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
