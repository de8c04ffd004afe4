import {
  type Block,
  itemOf,
  type List,
  type ListItem,
  type Run,
  type StoryBody,
  type TableCell,
  type TextItem,
} from "@/lib/newsroom/story/body/body";
import type { DocNode } from "./doc-node";
import { runsToInline } from "./runs";

/** A story's document as the editor's; every block keeps its id. An empty one becomes a single empty paragraph. */
export function bodyToDoc(body: StoryBody): DocNode {
  const content = body.blocks.map(toNode);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

const inline = (runs: Run[]) => {
  const content = runsToInline(runs);
  return content.length > 0 ? { content } : {};
};

function paragraph(item: TextItem): DocNode {
  const { text, dir } = itemOf(item);
  return { type: "paragraph", ...(dir ? { attrs: { dir } } : {}), ...inline(text) };
}

function listNode(list: List, attrs: Record<string, unknown> = {}): DocNode {
  const numbers = list.ordered ? { start: list.start ?? 1, type: list.numbering ?? null } : {};
  return {
    type: list.ordered ? "orderedList" : "bulletList",
    attrs: { ...attrs, ...numbers },
    content: list.items.map(itemNode),
  };
}

const itemNode = (item: ListItem): DocNode => ({
  type: "listItem",
  content: [paragraph(item), ...(itemOf(item).lists ?? []).map((inner) => listNode(inner))],
});

function cellNode(cell: TableCell, isHead: boolean): DocNode {
  const { isHeader, colspan = 1, rowspan = 1 } = itemOf(cell);
  return {
    type: isHead || isHeader ? "tableHeader" : "tableCell",
    attrs: { colspan, rowspan },
    content: [paragraph(cell)],
  };
}

const row = (cells: TableCell[], isHead: boolean): DocNode => ({
  type: "tableRow",
  content: cells.map((cell) => cellNode(cell, isHead)),
});

function embedAttrs(block: Extract<Block, { type: "embed" }>) {
  const { url, title, author = "", quote = "", postedOn = "", mediaId = "", ratio = null } = block;
  return { url, title, author, quote, postedOn, mediaId, ratio };
}

function toNode(block: Block): DocNode {
  const { id } = block;
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", attrs: { id, dir: block.dir ?? null }, ...inline(block.text) };
    case "heading":
      return { type: "heading", attrs: { id, level: block.level, dir: block.dir ?? null }, ...inline(block.text) };
    case "quote":
    case "pullquote": {
      const attrs = { id, attribution: block.attribution ?? "", dir: block.dir ?? null };
      return { type: block.type, attrs, ...inline(block.text) };
    }
    case "list":
      return listNode(block, { id });
    case "picture":
      return { type: "picture", attrs: { id, mediaId: block.mediaId, caption: block.caption ?? "", size: block.size } };
    case "embed":
      return { type: "embed", attrs: { id, ...embedAttrs(block) } };
    case "factbox":
      return { type: "factbox", attrs: { id, title: block.title }, content: block.items.map(paragraph) };
    case "table":
      return {
        type: "table",
        attrs: { id, caption: block.caption ?? "" },
        content: [
          ...(block.header.length > 0 ? [row(block.header, true)] : []),
          ...block.rows.map((cells) => row(cells, false)),
        ],
      };
    case "divider":
      return { type: "horizontalRule", attrs: { id } };
  }
}
