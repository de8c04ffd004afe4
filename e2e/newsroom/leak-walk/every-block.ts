import type { Block, BlockType } from "@/lib/newsroom/story/body/body";

type Filled<Type extends BlockType> = Required<Extract<Block, { type: Type }>>;

/** A block of every type with the words in each of its texts and addresses. A type or a field that is not filled does not compile. */
export function everyBlock(words: string, mediaId: string): Block[] {
  const href = `https://example.org/${encodeURIComponent(words)}`;
  const text = [{ text: words }, { text: `and linked ${words}`, marks: [{ type: "link" as const, href }] }];
  const blocks: { [Type in BlockType]: Omit<Filled<Type>, "id" | "type"> } = {
    paragraph: { text },
    heading: { level: 2, text },
    quote: { text, attribution: words },
    pullquote: { text, attribution: words },
    list: { ordered: true, items: [text, text] },
    picture: { mediaId, caption: words, size: "wide" },
    embed: { url: href, title: words },
    factbox: { title: words, items: [text] },
    table: { caption: words, header: [text], rows: [[text]] },
    divider: {},
  };
  return Object.entries(blocks).map(([type, fields]) => ({ id: type, type, ...fields }) as Block);
}
