import type { Block, Run, StoryBody } from "@/lib/newsroom/story/body/body";
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

const paragraph = (runs: Run[]): DocNode => ({ type: "paragraph", ...inline(runs) });

const row = (type: string, cells: Run[][]): DocNode => ({
  type: "tableRow",
  content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
});

function toNode(block: Block): DocNode {
  const { id } = block;
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", attrs: { id }, ...inline(block.text) };
    case "heading":
      return { type: "heading", attrs: { id, level: block.level }, ...inline(block.text) };
    case "quote":
    case "pullquote":
      return { type: block.type, attrs: { id, attribution: block.attribution ?? "" }, ...inline(block.text) };
    case "list":
      return {
        type: block.ordered ? "orderedList" : "bulletList",
        attrs: { id },
        content: block.items.map((item) => ({ type: "listItem", content: [paragraph(item)] })),
      };
    case "picture":
      return { type: "picture", attrs: { id, mediaId: block.mediaId, caption: block.caption ?? "", size: block.size } };
    case "embed":
      return { type: "embed", attrs: { id, url: block.url, title: block.title } };
    case "factbox":
      return { type: "factbox", attrs: { id, title: block.title }, content: block.items.map(paragraph) };
    case "table":
      return {
        type: "table",
        attrs: { id, caption: block.caption ?? "" },
        content: [
          ...(block.header.length > 0 ? [row("tableHeader", block.header)] : []),
          ...block.rows.map((cells) => row("tableCell", cells)),
        ],
      };
    case "divider":
      return { type: "horizontalRule", attrs: { id } };
  }
}
