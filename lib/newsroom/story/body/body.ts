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

export type Direction = "ltr" | "rtl";

/** Words alone, or with the direction that they have instead of the story's. */
export type TextItem = Run[] | { text: Run[]; dir?: Direction };

export type ListItem = Run[] | { text: Run[]; dir?: Direction; lists?: List[] };

export interface List {
  ordered: boolean;
  /** Number of the first item; absent: 1 */
  start?: number;
  /** Letters or Roman numerals, as HTML names them; absent: digits */
  numbering?: "a" | "A" | "i" | "I";
  items: ListItem[];
}

/** A cell of a table; `colspan` and `rowspan` are absent where they are 1. Cells that others cover are left out, as in HTML. */
export type TableCell = Run[] | { text: Run[]; dir?: Direction; isHeader?: true; colspan?: number; rowspan?: number };

/** What another site says about the content that is embedded; stored as text, never as markup. */
export interface EmbedDetails {
  author?: string;
  /** The words of a post, with line breaks */
  quote?: string;
  /** The day of publication, YYYY-MM-DD */
  postedOn?: string;
  /** The poster: a picture of this portal */
  mediaId?: string;
  /** Width by height of the player, where it is not the usual one of its site */
  ratio?: number;
}

export type Block =
  | { id: string; type: "paragraph"; text: Run[]; dir?: Direction }
  | { id: string; type: "heading"; level: 2 | 3 | 4; text: Run[]; dir?: Direction }
  | { id: string; type: "quote"; text: Run[]; dir?: Direction; attribution?: string }
  | { id: string; type: "pullquote"; text: Run[]; dir?: Direction; attribution?: string }
  | ({ id: string; type: "list" } & List)
  | { id: string; type: "picture"; mediaId: string; caption?: string; size: "text" | "wide" | "full" }
  | ({ id: string; type: "embed"; url: string; title: string } & EmbedDetails)
  | { id: string; type: "factbox"; title: string; items: TextItem[] }
  | { id: string; type: "table"; caption?: string; header: TableCell[]; rows: TableCell[][] }
  | { id: string; type: "divider" };

export type BlockType = Block["type"];

export const emptyBody: StoryBody = { schema: 1, blocks: [] };

export const runText = (runs: Run[]) => runs.map((run) => run.text).join("");

/** An item or a cell as an object, whichever of its two forms it has: all but its words may be absent. */
export const itemOf = <Item extends TextItem | ListItem | TableCell>(item: Item): Exclude<Item, Run[]> =>
  (Array.isArray(item) ? { text: item } : item) as Exclude<Item, Run[]>;

/** The words of an item or a cell. */
export const itemRuns = (item: TextItem): Run[] => itemOf(item).text;

/** The items of a list with those of its inner lists, in the order of reading; `level` counts from 1. */
export function listLines(list: List, level = 1): { item: ListItem; level: number }[] {
  return list.items.flatMap((item) => {
    const { lists = [] } = itemOf(item);
    return [{ item, level }, ...lists.flatMap((each) => listLines(each, level + 1))];
  });
}

const itemText = (item: TextItem) => runText(itemRuns(item));

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
      return listLines(block)
        .map(({ item }) => itemText(item))
        .join("\n");
    case "factbox":
      return [block.title, ...block.items.map(itemText)].join("\n");
    case "table":
      return [block.caption ?? "", ...[block.header, ...block.rows].map((row) => row.map(itemText).join(" "))].join(
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

/** Ids of the pictures that a document shows, posters of embeds among them, each once. */
export function bodyMediaIds(body: StoryBody): string[] {
  const shown = body.blocks.map((block) => (block.type === "picture" || block.type === "embed" ? block.mediaId : null));
  return [...new Set(shown.flatMap((id) => id ?? []))];
}
