import type { Block, Mark, Run } from "../../body/body";

type BlockName = Exclude<Block["type"], "list"> | "numberedList" | "bulletedList";

/** What a block is apart from its words: its name and level, its size or address, or a stretch of marked text. */
export type BlockFact =
  | { fact: "name"; name: BlockName; level: number | null }
  | { fact: "size"; size: Extract<Block, { type: "picture" }>["size"] }
  | { fact: "address"; url: string }
  | { fact: "link"; text: string; url: string }
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
  if (block.type === "picture") return [{ fact: "size", size: block.size }];
  return block.type === "embed" ? [{ fact: "address", url: block.url }] : [];
}

function runsOf(block: Block): Run[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "quote":
    case "pullquote":
      return block.text;
    case "list":
    case "factbox":
      return block.items.flat();
    case "table":
      return [...block.header, ...block.rows.flat()].flat();
    default:
      return [];
  }
}

function markedRun({ text, marks = [] }: Run): BlockFact[] {
  return marks.map((mark) =>
    mark.type === "link" ? { fact: "link", text, url: mark.href } : { fact: mark.type, text },
  );
}
