import {
  type Block,
  itemRuns,
  listLines,
  runText,
  type StoryBody,
  type TextItem,
} from "@/lib/newsroom/story/body/body";
import { childrenOf, type DocNode, textAttribute } from "./doc-node";
import { embedOf } from "./embed-of";
import { listOf } from "./list-of";
import { inlineToRuns } from "./runs";
import { tableOf } from "./table-of";
import { directionOf, textItem } from "./text-item";

/** The editor's document as the story's. Blocks that say nothing are left out; `newId` serves those that have no id yet. */
export function docToBody(doc: DocNode, newId: () => string): StoryBody {
  const blocks = childrenOf(doc).flatMap((node) => {
    const block = toBlock(node, textAttribute(node, "id") || newId());
    return block && !isEmpty(block) ? [block] : [];
  });
  return { schema: 1, blocks };
}

const isBlank = (item: TextItem) => runText(itemRuns(item)).trim() === "";

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "quote":
    case "pullquote":
      return isBlank(block.text);
    case "list":
      return listLines(block).every(({ item }) => isBlank(item));
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

function toBlock(node: DocNode, id: string): Block | null {
  switch (node.type) {
    case "paragraph":
      return { id, type: "paragraph", text: inlineToRuns(node), ...directionOf(node) };
    case "heading":
      return {
        id,
        type: "heading",
        level: headingLevel(node.attrs?.level),
        text: inlineToRuns(node),
        ...directionOf(node),
      };
    case "quote":
    case "pullquote":
      return { id, type: node.type, text: inlineToRuns(node), ...directionOf(node), ...optional(node, "attribution") };
    case "bulletList":
    case "orderedList":
      return { id, type: "list", ...listOf(node) };
    case "picture":
      return {
        id,
        type: "picture",
        mediaId: textAttribute(node, "mediaId"),
        ...optional(node, "caption"),
        size: pictureSize(node.attrs?.size),
      };
    case "embed":
      return { id, type: "embed", ...embedOf(node) };
    case "factbox": {
      const items = childrenOf(node).map((each) => textItem([each]));
      return {
        id,
        type: "factbox",
        title: textAttribute(node, "title"),
        items: items.filter((item) => !isBlank(item)),
      };
    }
    case "table":
      return { id, type: "table", ...optional(node, "caption"), ...tableOf(node) };
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
