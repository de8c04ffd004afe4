/** The document of a story: blocks in order, each with an id that it keeps through every edit. */
export interface StoryBody {
  schema: 1;
  blocks: Block[];
}

export type Mark =
  | { type: "strong" }
  | { type: "em" }
  | { type: "code" }
  | { type: "strike" }
  | { type: "sub" }
  | { type: "sup" }
  | { type: "link"; href: string };

/** A run of text with the same marks; a line break is `\n`. */
export interface Run {
  text: string;
  marks?: Mark[];
}

export type Block =
  | { id: string; type: "paragraph"; text: Run[] }
  | { id: string; type: "heading"; level: 2 | 3 | 4; text: Run[] }
  | { id: string; type: "quote"; text: Run[]; attribution?: string }
  | { id: string; type: "pullquote"; text: Run[]; attribution?: string }
  | { id: string; type: "list"; ordered: boolean; items: Run[][] }
  | { id: string; type: "picture"; mediaId: string; caption?: string; size: "text" | "wide" | "full" }
  | { id: string; type: "embed"; url: string; title: string }
  | { id: string; type: "factbox"; title: string; items: Run[][] }
  | { id: string; type: "table"; caption?: string; header: Run[][]; rows: Run[][][] }
  | { id: string; type: "divider" };

export type BlockType = Block["type"];

export const emptyBody: StoryBody = { schema: 1, blocks: [] };

export const runText = (runs: Run[]) => runs.map((run) => run.text).join("");

/** The words of one block. */
export function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return runText(block.text);
    case "quote":
    case "pullquote":
      return [runText(block.text), block.attribution].filter(Boolean).join(" — ");
    case "list":
      return block.items.map(runText).join("\n");
    case "factbox":
      return [block.title, ...block.items.map(runText)].join("\n");
    case "table":
      return [block.caption ?? "", ...[block.header, ...block.rows].map((row) => row.map(runText).join(" "))].join(
        "\n",
      );
    case "picture":
      return block.caption ?? "";
    case "embed":
      return block.title;
    case "divider":
      return "";
  }
}

/** The words of a document, one block a line: for search, counts and teasers. */
export function bodyText(body: StoryBody): string {
  return body.blocks
    .map(blockText)
    .filter((text) => text.trim() !== "")
    .join("\n");
}

/** Ids of the pictures that a document shows, each once. */
export function bodyMediaIds(body: StoryBody): string[] {
  return [...new Set(body.blocks.flatMap((block) => (block.type === "picture" ? [block.mediaId] : [])))];
}
