import type { Block, BlockType } from "@/lib/newsroom/story/body/body";

type Filled<Type extends BlockType> = Required<Extract<Block, { type: Type }>>;

/** A block of every type with the words in each of its texts and addresses. A type or a field that is not filled does not compile. */
export function everyBlock(words: string, mediaId: string): Block[] {
  const href = `https://example.org/${encodeURIComponent(words)}`;
  const text = [{ text: words }, { text: `and linked ${words}`, marks: [{ type: "link" as const, href }] }];
  const blocks: { [Type in BlockType]: Omit<Filled<Type>, "id" | "type"> } = {
    paragraph: { text, dir: "rtl" },
    heading: { level: 2, text, dir: "rtl" },
    quote: { text, dir: "rtl", attribution: words },
    pullquote: { text, dir: "rtl", attribution: words },
    list: {
      ordered: true,
      start: 3,
      numbering: "a",
      items: [text, { text, dir: "rtl", lists: [{ ordered: false, items: [text] }] }],
    },
    picture: { mediaId, caption: words, size: "wide" },
    embed: { url: href, title: words, author: words, quote: words, postedOn: "2026-11-23", mediaId, ratio: 1.5 },
    factbox: { title: words, items: [text, { text, dir: "rtl" }] },
    table: { caption: words, header: [text], rows: [[text], [{ text, isHeader: true, dir: "rtl", colspan: 2 }]] },
    divider: {},
  };
  return Object.entries(blocks).map(([type, fields]) => ({ id: type, type, ...fields }) as Block);
}
