import { describe, expect, test } from "vitest";
import { parseBody } from "@/lib/newsroom/story/body/body-schema";
import { markdownToBody } from "./markdown-to-body";

const media = { pictureId: (key: string) => `id-${key}` };
const blocks = (markdown: string) => markdownToBody(markdown, media).blocks.map(({ id: _, ...block }) => block);

describe("the newsroom's Markdown becomes blocks", () => {
  test.each([
    ["a paragraph over two lines", "One\ntwo.", { type: "paragraph", text: [{ text: "One two." }] }],
    ["a heading", "### Three", { type: "heading", level: 3, text: [{ text: "Three" }] }],
    [
      "a quote",
      "> No,\n> never.\n> — Ann Lee, baker",
      { type: "quote", text: [{ text: "No, never." }], attribution: "Ann Lee, baker" },
    ],
    ["a quote by nobody", "> No.", { type: "quote", text: [{ text: "No." }] }],
    ["a pull quote", "> [!pull]\n> Out.", { type: "pullquote", text: [{ text: "Out." }] }],
    [
      "a fact box",
      "> [!facts] At a glance\n> - one\n> - two",
      { type: "factbox", title: "At a glance", items: [[{ text: "one" }], [{ text: "two" }]] },
    ],
    ["an ordered list", "1. a\n2. b", { type: "list", ordered: true, items: [[{ text: "a" }], [{ text: "b" }]] }],
    [
      "a list that begins with another number, and a list in it",
      "1986. a great year\n      - for trams",
      {
        ...{ type: "list", ordered: true, start: 1986 },
        items: [{ text: [{ text: "a great year" }], lists: [{ ordered: false, items: [[{ text: "for trams" }]] }] }],
      },
    ],
    [
      "a table",
      "| a | b |\n|---|---|\n| 1 | 2 |",
      { type: "table", header: [[{ text: "a" }], [{ text: "b" }]], rows: [[[{ text: "1" }], [{ text: "2" }]]] },
    ],
    ["a picture", '![](boat "A boat")', { type: "picture", mediaId: "id-boat", size: "text", caption: "A boat" }],
    [
      "an embed",
      '@[embed](https://video.example/1 "Film")',
      { type: "embed", url: "https://video.example/1", title: "Film" },
    ],
    ["a divider", "---", { type: "divider" }],
    [
      "marks",
      "**b** *i* [l](/x)",
      {
        type: "paragraph",
        text: [
          { text: "b", marks: [{ type: "strong" }] },
          { text: " " },
          { text: "i", marks: [{ type: "em" }] },
          { text: " " },
          { text: "l", marks: [{ type: "link", href: "/x" }] },
        ],
      },
    ],
  ])("%s", (_, markdown, expected) => {
    expect(blocks(markdown)).toEqual([expected]);
  });

  test("a link that is not safe becomes text", () => {
    expect(blocks("[x](javascript:alert)")).toEqual([{ type: "paragraph", text: [{ text: "x" }] }]);
  });

  test("what is not allowed is refused with its line", () => {
    expect(() => blocks("One.\n\n<b>x</b>")).toThrow("Line 3: the text may not hold html");
  });

  test("ids are the same at every reading, and the document is valid", () => {
    const text = "One.\n\n## Two\n\n- a\n- b";
    expect(markdownToBody(text, media)).toEqual(markdownToBody(text, media));
    expect(() => parseBody(markdownToBody(text, media))).not.toThrow();
  });
});
