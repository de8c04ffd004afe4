import { type Block, type Run, runText, type StoryBody } from "@/lib/newsroom/story/body/body";
import { childrenOf, type DocNode, textAttribute } from "./doc-node";
import { inlineToRuns } from "./runs";

/** The editor's document as the story's. Blocks that say nothing are left out; `newId` serves those that have no id yet. */
export function docToBody(doc: DocNode, newId: () => string): StoryBody {
  const blocks = childrenOf(doc).flatMap((node) => {
    const block = toBlock(node, textAttribute(node, "id") || newId());
    return block && !isEmpty(block) ? [block] : [];
  });
  return { schema: 1, blocks };
}

const isBlank = (runs: Run[]) => runText(runs).trim() === "";

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "quote":
    case "pullquote":
      return isBlank(block.text);
    case "list":
      return block.items.every(isBlank);
    case "factbox":
      return block.title === "" && block.items.every(isBlank);
    case "table":
      return [block.header, ...block.rows].every((cells) => cells.every(isBlank));
    default:
      return false;
  }
}

const optional = <Name extends string>(node: DocNode, name: Name) => {
  const text = textAttribute(node, name);
  return (text ? { [name]: text } : {}) as Partial<Record<Name, string>>;
};

/** The words of a cell or an item: its paragraphs, a line each. */
function joined(node: DocNode): Run[] {
  return childrenOf(node).flatMap((child, index) => [...(index > 0 ? [{ text: "\n" }] : []), ...inlineToRuns(child)]);
}

function toBlock(node: DocNode, id: string): Block | null {
  switch (node.type) {
    case "paragraph":
      return { id, type: "paragraph", text: inlineToRuns(node) };
    case "heading":
      return { id, type: "heading", level: headingLevel(node.attrs?.level), text: inlineToRuns(node) };
    case "quote":
    case "pullquote":
      return { id, type: node.type, text: inlineToRuns(node), ...optional(node, "attribution") };
    case "bulletList":
    case "orderedList":
      return { id, type: "list", ordered: node.type === "orderedList", items: childrenOf(node).map(joined) };
    case "picture":
      return {
        id,
        type: "picture",
        mediaId: textAttribute(node, "mediaId"),
        ...optional(node, "caption"),
        size: pictureSize(node.attrs?.size),
      };
    case "embed":
      return { id, type: "embed", url: textAttribute(node, "url"), title: textAttribute(node, "title") || "Embed" };
    case "factbox": {
      const items = childrenOf(node).map(inlineToRuns);
      return {
        id,
        type: "factbox",
        title: textAttribute(node, "title"),
        items: items.filter((item) => !isBlank(item)),
      };
    }
    case "table":
      return { id, type: "table", ...optional(node, "caption"), ...tableRows(node) };
    case "horizontalRule":
      return { id, type: "divider" };
    default:
      return null;
  }
}

function headingLevel(level: unknown): 2 | 3 | 4 {
  return level === 3 || level === 4 ? level : 2;
}

function pictureSize(size: unknown): "text" | "wide" | "full" {
  return size === "wide" || size === "full" ? size : "text";
}

function tableRows(table: DocNode): { header: Run[][]; rows: Run[][][] } {
  const [first, ...others] = childrenOf(table);
  const hasHeader = childrenOf(first).length > 0 && childrenOf(first).every((cell) => cell.type === "tableHeader");
  const rows = hasHeader ? others : childrenOf(table);
  const cells = (row: DocNode | undefined) => childrenOf(row).map(joined);
  return { header: hasHeader ? cells(first) : [], rows: rows.map(cells) };
}
