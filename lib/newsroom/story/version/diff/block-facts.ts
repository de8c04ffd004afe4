import {
  type Block,
  type Direction,
  itemOf,
  itemRuns,
  type List,
  listLines,
  type Mark,
  type Run,
  runText,
  type TableCell,
  type TextItem,
} from "../../body/body";

type BlockName = Exclude<Block["type"], "list"> | "numberedList" | "bulletedList";

/** What a block is apart from its words: its name and level, its size or address, the shape of a list or table, or a stretch of marked text. */
export type BlockFact =
  | { fact: "name"; name: BlockName; level: number | null }
  | { fact: "size"; size: Extract<Block, { type: "picture" }>["size"] }
  | { fact: "address"; url: string }
  | { fact: "embedded" | "poster"; text: string }
  | { fact: "link"; text: string; url: string }
  | { fact: "direction"; text: string; dir: Direction }
  | { fact: "numbers"; start: number; numbering: string }
  | { fact: "level"; text: string; level: number; ordered: boolean }
  | { fact: "headerCell"; text: string }
  | { fact: "span"; text: string; columns: number; rows: number }
  | { fact: Exclude<Mark["type"], "link">; text: string };

/** What a block is called, with the level of a heading. */
export function blockName(block: Block): Extract<BlockFact, { fact: "name" }> {
  const name = block.type === "list" ? (block.ordered ? "numberedList" : "bulletedList") : block.type;
  return { fact: "name", name, level: block.type === "heading" ? block.level : null };
}

/** All facts of a block in the order of its text. */
export function blockFacts(block: Block): BlockFact[] {
  return [blockName(block), ...ownFact(block), ...runsOf(block).flatMap(markedRun)];
}

function ownFact(block: Block): BlockFact[] {
  switch (block.type) {
    case "picture":
      return [{ fact: "size", size: block.size }];
    case "embed":
      return [{ fact: "address", url: block.url }, ...embedFacts(block)];
    case "list":
      return listFacts(block);
    case "factbox":
      return block.items.map(itemOf<TextItem>).flatMap(directionOf);
    case "table":
      return [...block.header, ...block.rows.flat()].flatMap((cell) => [
        ...directionOf(itemOf(cell)),
        ...cellFacts(cell),
      ]);
    case "divider":
      return [];
    default:
      return directionOf(block);
  }
}

function embedFacts({ author, quote, postedOn, mediaId, ratio }: Extract<Block, { type: "embed" }>): BlockFact[] {
  const shape = ratio === undefined ? undefined : ratio.toFixed(2);
  const said = [author, quote, postedOn, shape].filter(Boolean).join(" · ");
  return [
    ...(said ? [{ fact: "embedded" as const, text: said }] : []),
    ...(mediaId ? [{ fact: "poster" as const, text: mediaId }] : []),
  ];
}

function directionOf({ text, dir }: { text: Run[]; dir?: Direction }): BlockFact[] {
  return dir ? [{ fact: "direction", text: runText(text), dir }] : [];
}

function listFacts(list: List, level = 1): BlockFact[] {
  const { start = 1, numbering = "1" } = list;
  const numbers: BlockFact[] = start !== 1 || numbering !== "1" ? [{ fact: "numbers", start, numbering }] : [];
  return [
    ...numbers,
    ...list.items.map(itemOf).flatMap((item): BlockFact[] => {
      const own = directionOf(item);
      const text = runText(item.text);
      const deeper: BlockFact[] = level > 1 ? [{ fact: "level", text, level, ordered: list.ordered }] : [];
      return [...deeper, ...own, ...(item.lists ?? []).flatMap((each) => listFacts(each, level + 1))];
    }),
  ];
}

function cellFacts(cell: TableCell): BlockFact[] {
  const { text: words, isHeader, colspan = 1, rowspan = 1 } = itemOf(cell);
  const text = runText(words);
  return [
    ...(isHeader ? [{ fact: "headerCell" as const, text }] : []),
    ...(colspan > 1 || rowspan > 1 ? [{ fact: "span" as const, text, columns: colspan, rows: rowspan }] : []),
  ];
}

function runsOf(block: Block): Run[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "quote":
    case "pullquote":
      return block.text;
    case "list":
      return listLines(block).flatMap(({ item }) => itemRuns(item));
    case "factbox":
      return block.items.flatMap(itemRuns);
    case "table":
      return [...block.header, ...block.rows.flat()].flatMap(itemRuns);
    default:
      return [];
  }
}

function markedRun({ text, marks = [] }: Run): BlockFact[] {
  return marks.map((mark) =>
    mark.type === "link" ? { fact: "link", text, url: mark.href } : { fact: mark.type, text },
  );
}
