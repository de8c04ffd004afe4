import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { parseBody } from "@/lib/newsroom/story/body/body-schema";
import { storyExtensions } from "../blocks/story-extensions";
import { bodyToDoc } from "./body-to-doc";
import type { DocNode } from "./doc-node";
import { docToBody } from "./doc-to-body";

const everyBlock: StoryBody = {
  schema: 1,
  blocks: [
    {
      id: "p1",
      type: "paragraph",
      text: [
        { text: "Plain, " },
        { text: "strong", marks: [{ type: "strong" }] },
        { text: " and " },
        { text: "both", marks: [{ type: "strong" }, { type: "em" }] },
        { text: ", a " },
        { text: "link", marks: [{ type: "link", href: "https://example.org/a?b=1" }] },
        { text: "\nand a second line." },
      ],
    },
    { id: "h2", type: "heading", level: 2, text: [{ text: "A heading" }] },
    { id: "h4", type: "heading", level: 4, text: [{ text: "A smaller one" }] },
    { id: "q1", type: "quote", text: [{ text: "We will run." }], attribution: "Mira Holt" },
    { id: "q2", type: "pullquote", text: [{ text: "Nobody asked." }] },
    {
      id: "l1",
      type: "list",
      ordered: false,
      items: [[{ text: "one" }], [{ text: "two", marks: [{ type: "code" }] }]],
    },
    { id: "l2", type: "list", ordered: true, items: [[{ text: "first" }]] },
    { id: "m1", type: "picture", mediaId: "0f8fad5b-d9cb-469f-a165-70867728950e", caption: "The pier", size: "wide" },
    { id: "e1", type: "embed", url: "https://www.youtube.com/watch?v=abc", title: "The crossing" },
    { id: "f1", type: "factbox", title: "In short", items: [[{ text: "11 years" }], [{ text: "2 boats" }]] },
    {
      id: "t1",
      type: "table",
      caption: "Fares",
      header: [[{ text: "Who" }], [{ text: "€" }]],
      rows: [
        [[{ text: "Adult" }], [{ text: "3" }]],
        [[{ text: "Child" }], [{ text: "0", marks: [{ type: "sup" }] }]],
      ],
    },
    { id: "t2", type: "table", header: [], rows: [[[{ text: "alone" }]]] },
    { id: "d1", type: "divider" },
    {
      id: "p2",
      type: "paragraph",
      text: [{ text: "H" }, { text: "2", marks: [{ type: "sub" }] }, { text: "O العربية" }],
    },
  ],
};

const noId = () => {
  throw new Error("every block had an id");
};

describe("a story's document in the editor", () => {
  it("comes back as it went in, with every id", () => {
    expect(docToBody(bodyToDoc(everyBlock), noId)).toEqual(everyBlock);
  });

  it("comes back the same through the editor's own schema", () => {
    const schema = getSchema(storyExtensions());
    const node = schema.nodeFromJSON(bodyToDoc(everyBlock));
    node.check();
    expect(docToBody(node.toJSON() as DocNode, noId)).toEqual(everyBlock);
  });

  it("is a document that the newsroom takes", () => {
    const back = docToBody(bodyToDoc(everyBlock), noId);
    expect(parseBody(JSON.parse(JSON.stringify(back)))).toEqual(everyBlock);
  });

  it("is one empty paragraph where there is no text yet, and nothing again", () => {
    const doc = bodyToDoc({ schema: 1, blocks: [] });
    expect(doc.content).toEqual([{ type: "paragraph" }]);
    expect(docToBody(doc, () => "new").blocks).toEqual([]);
  });

  it("gives an id to a block that has none", () => {
    const doc: DocNode = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "New" }] }] };
    expect(docToBody(doc, () => "fresh")).toEqual({
      schema: 1,
      blocks: [{ id: "fresh", type: "paragraph", text: [{ text: "New" }] }],
    });
  });

  it("leaves out blocks that say nothing", () => {
    const doc: DocNode = {
      type: "doc",
      content: [
        { type: "paragraph", attrs: { id: "a" }, content: [{ type: "text", text: "  " }] },
        { type: "factbox", attrs: { id: "b", title: "" }, content: [{ type: "paragraph" }] },
        { type: "heading", attrs: { id: "c", level: 2 } },
        { type: "horizontalRule", attrs: { id: "d" } },
      ],
    };
    expect(docToBody(doc, noId).blocks.map((block) => block.id)).toEqual(["d"]);
  });

  it("drops marks that the story does not know and joins what they had parted", () => {
    const text = (words: string, ...marks: string[]) => ({
      type: "text",
      text: words,
      marks: marks.map((type) => ({ type })),
    });
    const doc: DocNode = {
      type: "doc",
      content: [{ type: "paragraph", attrs: { id: "a" }, content: [text("one "), text("two", "highlight")] }],
    };
    expect(docToBody(doc, noId).blocks[0]).toEqual({ id: "a", type: "paragraph", text: [{ text: "one two" }] });
  });
});
