import fc from "fast-check";
import type { DocNode } from "@/components/studio/editor/body/document/doc-node";

type AnyNode = fc.Arbitrary<DocNode>;

const words = fc.constantFrom("tram", "Ä é", "1. two", "- x", "<b>", "ترام", "a  b", "“q”", "&amp;");
const optional = (text: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), text);
const dir = fc.constantFrom(null, "ltr", "rtl");
const HREFS = ["https://example.org/?a=1&b=2", "/city", "#part", "mailto:desk@example.org"];

/** Values that each attribute of the editor can have, by node or mark. */
const attributes: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  paragraph: { dir },
  heading: { level: fc.constantFrom(2, 3, 4), dir },
  quote: { attribution: optional(words), dir },
  pullquote: { attribution: optional(words), dir },
  bulletList: {},
  orderedList: { start: fc.constantFrom(0, 1, 3, 1986), type: fc.constantFrom(null, "a", "A", "i", "I") },
  listItem: {},
  picture: {
    mediaId: fc.uuid(),
    caption: optional(words),
    size: fc.constantFrom("text", "wide", "full"),
  },
  embed: {
    url: fc.constantFrom("https://video.example/1?a=2", "https://vimeo.com/76979871"),
    title: words,
    author: optional(words),
    quote: optional(words),
    postedOn: fc.constantFrom("", "2026-11-23"),
    mediaId: fc.oneof(fc.constant(""), fc.uuid()),
    ratio: fc.constantFrom(null, 0.5625, 1.5),
  },
  factbox: { title: words },
  table: { caption: optional(words) },
  tableRow: {},
  tableHeader: { colspan: fc.constant(1), rowspan: fc.constant(1) },
  tableCell: { colspan: fc.constant(1), rowspan: fc.constant(1) },
  horizontalRule: {},
  hardBreak: {},
  link: { href: fc.constantFrom(...HREFS) },
  ...{ bold: {}, italic: {}, code: {}, strike: {}, subscript: {}, superscript: {} },
};

const MARKS = ["link", "bold", "italic", "code", "strike", "subscript", "superscript"];

/** What the documents of `anyDoc` hold: nodes and marks with their attributes. */
export const anyDocHolds = Object.fromEntries(
  Object.entries(attributes).map(([name, values]) => [name, Object.keys(values).sort()]),
);

const attrs = (type: string) => fc.record(attributes[type] ?? {});
const nodeOf = (type: string, content: fc.Arbitrary<DocNode[]>): AnyNode =>
  fc.record({ type: fc.constant(type), attrs: attrs(type), content });
const leaf = (type: string): AnyNode => fc.record({ type: fc.constant(type), attrs: attrs(type) });

const marks = fc
  .subarray(MARKS, { maxLength: 3 })
  .chain((types) => fc.tuple(...types.map((type) => fc.record({ type: fc.constant(type), attrs: attrs(type) }))));
const text: AnyNode = fc.record({ type: fc.constant("text"), text: words, marks });
const lineBreak: AnyNode = fc.record({ type: fc.constant("hardBreak"), marks });
const inline = fc
  .tuple(
    text,
    fc.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: lineBreak }), { maxLength: 3 }),
    text,
  )
  .map(([first, middle, last]) => [first, ...middle, last]);

const paragraph = nodeOf("paragraph", inline);
const several = (node: AnyNode) => fc.array(node, { minLength: 1, maxLength: 3 });

const list = (levels: number): AnyNode => {
  const inner = levels > 1 ? fc.array(list(levels - 1), { maxLength: 2 }) : fc.constant([]);
  const item = nodeOf(
    "listItem",
    fc.tuple(paragraph, inner).map(([own, lists]) => [own, ...lists]),
  );
  return fc.oneof(nodeOf("bulletList", several(item)), nodeOf("orderedList", several(item)));
};

interface Cell {
  isHeader: boolean;
  colspan: number;
  rowspan: number;
  content: DocNode[];
}

const span = fc.integer({ min: 1, max: 3 });
const cell: fc.Arbitrary<Cell> = fc.record({
  ...{ isHeader: fc.boolean(), colspan: span, rowspan: span },
  content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
});

/** A grid of the given size, cut into cells. */
function rowsOf(columns: number, cells: Cell[][]): DocNode[] {
  const taken = cells.map(() => new Set<number>());
  return cells.map((row, top) => {
    const content: DocNode[] = [];
    for (let column = 0; column < columns; column++) {
      if (taken[top]?.has(column)) continue;
      const {
        isHeader,
        content: own,
        ...asked
      } = row[column] ?? { isHeader: false, content: [], colspan: 1, rowspan: 1 };
      const rowspan = Math.min(asked.rowspan, cells.length - top);
      let colspan = 1;
      while (colspan < asked.colspan && column + colspan < columns && !taken[top]?.has(column + colspan)) colspan++;
      for (const each of taken.slice(top, top + rowspan)) for (let at = 0; at < colspan; at++) each.add(column + at);
      content.push({ type: isHeader ? "tableHeader" : "tableCell", attrs: { colspan, rowspan }, content: own });
    }
    return { type: "tableRow", content };
  });
}

const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  const rows = fc.array(row, { minLength: 1, maxLength: 4 });
  return nodeOf(
    "table",
    rows.map((cells) => rowsOf(columns, cells)),
  );
});

const blocks = fc.array(
  fc.oneof(
    ...["paragraph", "heading", "quote", "pullquote"].map((type) => nodeOf(type, inline)),
    list(3),
    table,
    nodeOf("factbox", several(paragraph)),
    ...["picture", "embed", "horizontalRule"].map(leaf),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Documents of the story editor with every node, mark and attribute that it knows; each block has an id. */
export const anyDoc: AnyNode = blocks.map((content) => ({
  type: "doc",
  content: content.map((node, index) => ({ ...node, attrs: { ...node.attrs, id: `b${index}` } })),
}));
