import { describe, expect, it } from "vitest";
import { Refusal } from "../../refusal";
import { bodyMediaIds, bodyText, type StoryBody } from "./body";
import { parseBody } from "./body-schema";

const picture = "0b6f4c9e-7a1d-4c55-9d0c-111111111111";
const body: StoryBody = {
  schema: 1,
  blocks: [
    { id: "a", type: "paragraph", text: [{ text: "The tram " }, { text: "returns", marks: [{ type: "strong" }] }] },
    { id: "b", type: "quote", text: [{ text: "At last" }], attribution: "A rider" },
    { id: "c", type: "picture", mediaId: picture, size: "wide", caption: "Line 4" },
    { id: "d", type: "list", ordered: false, items: [[{ text: "one" }], [{ text: "two" }]] },
    { id: "e", type: "divider" },
  ],
};

function refusal(input: unknown): Refusal {
  try {
    parseBody(input);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return expect.fail("parseBody accepted it");
}

const withBlock = (block: unknown) => ({ schema: 1, blocks: [block] });

describe("a story document from outside", () => {
  it("comes back as it was", () => {
    expect(parseBody(structuredClone(body))).toEqual(body);
  });

  it("gives its words, one block a line", () => {
    expect(bodyText(body)).toBe("The tram returns\nAt last — A rider\nLine 4\none\ntwo");
    expect(bodyMediaIds(body)).toEqual([picture]);
  });

  it("names the place of a block that is unknown", () => {
    const refused = refusal(withBlock({ id: "a", type: "carousel" }));
    expect(refused.code).toBe("unknown-block");
    expect(refused.problems[0]?.path).toBe("body.blocks.0.type");
  });

  it.each([
    [
      "a script link",
      { id: "a", type: "paragraph", text: [{ text: "x", marks: [{ type: "link", href: "javascript:alert(1)" }] }] },
      "href",
    ],
    ["a data embed", { id: "a", type: "embed", url: "data:text/html,x", title: "x" }, "url"],
    ["a level-one heading", { id: "a", type: "heading", level: 1, text: [] }, "level"],
    ["NUL", { id: "a", type: "paragraph", text: [{ text: "x\0y" }] }, "text"],
    ["an id with spaces", { id: "a b", type: "divider" }, "id"],
  ])("refuses %s with its path", (_, block, field) => {
    const refused = refusal(withBlock(block));
    expect(refused.code).toBe("invalid-input");
    expect(refused.problems[0]?.path).toContain(`body.blocks.0.${field}`.replace(".href", ".text"));
  });

  const nested = (levels: number): object => ({
    ordered: false,
    items: [levels > 1 ? { text: [{ text: "x" }], lists: [nested(levels - 1)] } : [{ text: "x" }]],
  });

  it("takes merged cells, inner lists, numbers and directions, and words of older documents without them", () => {
    const words = [{ text: "x" }];
    const merged = {
      ...{ id: "a", type: "table", header: [{ text: words, colspan: 2 }] },
      rows: [[{ text: words, isHeader: true, rowspan: 2 }, words], [{ text: words, dir: "rtl" }]],
    };
    const list = { id: "b", type: "list", ...nested(9), start: 0 };
    const lettered = { id: "c", type: "list", ordered: true, start: 3, numbering: "a", items: [words] };
    const given = {
      schema: 1,
      blocks: [merged, list, lettered, { id: "d", type: "paragraph", text: words, dir: "rtl" }],
    };
    expect(parseBody(structuredClone(given))).toEqual(given);
    expect(bodyText(parseBody(given)).match(/x/g)).toHaveLength(4 + 9 + 1 + 1);
  });

  const cell = (fields: object) => ({ id: "a", type: "table", header: [], rows: [[{ text: [], ...fields }], [[]]] });

  it.each([
    ["a cell over 0 columns", cell({ colspan: 0 }), "rows.0.0.colspan"],
    ["a cell over half a row", cell({ rowspan: 1.5 }), "rows.0.0.rowspan"],
    ["a cell over 1,001 columns", cell({ colspan: 1_001 }), "rows.0.0.colspan"],
    ["a cell that goes below its table", cell({ rowspan: 3 }), "rows.0.0.rowspan"],
    ["a cell without words", { ...cell({}), rows: [[{}]] }, "rows.0.0.text"],
    [
      "a script link in a cell",
      { ...cell({}), rows: [[[{ text: "x", marks: [{ type: "link", href: "javascript:x" }] }]]] },
      "rows.0.0.0.marks.0.href",
    ],
    ["a direction that is none", { id: "a", type: "paragraph", text: [], dir: "up" }, "dir"],
    ["a start below 0", { id: "a", type: "list", ordered: true, start: -1, items: [] }, "start"],
    [
      "lists that are nested 10 deep",
      { id: "a", type: "list", ...nested(10) },
      `items.0${".lists.0.items.0".repeat(8)}.lists`,
    ],
  ])("refuses %s with its path", (_, block, path) => {
    expect(refusal(withBlock(block)).problems.map((problem) => problem.path)).toEqual([`body.blocks.0.${path}`]);
  });

  it("refuses two blocks with one id", () => {
    const refused = refusal({ schema: 1, blocks: [body.blocks[4], body.blocks[4]] });
    expect(refused.problems[0]?.path).toBe("body.blocks.1.id");
  });

  it("refuses more than 2,000 blocks and more than 1 MB", () => {
    const blocks = Array.from({ length: 2_001 }, (_, n) => ({ id: `b${n}`, type: "divider" }));
    expect(refusal({ schema: 1, blocks }).code).toBe("too-large");
    expect(refusal(withBlock({ id: "a", type: "paragraph", text: [{ text: "x".repeat(1_000_001) }] })).code).toBe(
      "too-large",
    );
  });

  it.each([null, 3, "text", [], {}, { schema: 2, blocks: [] }, { schema: 1 }])("refuses %j", (input) => {
    expect(refusal(input).code).toBe("invalid-input");
  });
});
