import type { Block, Mark, Run } from "../../body/body";

const typeWords: Record<Block["type"], string> = {
  paragraph: "Paragraph",
  heading: "Heading",
  quote: "Quotation",
  pullquote: "Pull quote",
  list: "List",
  picture: "Picture",
  embed: "Embed",
  factbox: "Fact box",
  table: "Table",
  divider: "Divider",
};

const markWords: Record<Exclude<Mark["type"], "link">, string> = {
  strong: "Bold",
  em: "Italic",
  code: "Code",
  strike: "Struck out",
  sub: "Subscript",
  sup: "Superscript",
};

/** What a block is called, with its level or order. */
export function blockName(block: Block): string {
  if (block.type === "heading") return `Heading, level ${block.level}`;
  if (block.type === "list") return block.ordered ? "Numbered list" : "Bulleted list";
  return typeWords[block.type];
}

/** What a block says apart from its words, in words: kind, level, size, address, and every stretch of marked text with its mark. */
export function blockFacts(block: Block): string[] {
  const own =
    block.type === "picture" ? [`Size: ${block.size}`] : block.type === "embed" ? [`Address: ${block.url}`] : [];
  return [blockName(block), ...own, ...runsOf(block).flatMap(markedRun)];
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

function markedRun({ text, marks = [] }: Run): string[] {
  return marks.map((mark) =>
    mark.type === "link" ? `Link “${text}”: ${mark.href}` : `${markWords[mark.type]}: “${text}”`,
  );
}
