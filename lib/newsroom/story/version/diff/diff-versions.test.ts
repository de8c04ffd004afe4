import { describe, expect, it } from "vitest";
import type { Block } from "../../body/body";
import { contentOf, type VersionContent } from "../version-content";
import { diffText } from "./diff-text";
import { diffVersions, isSameVersion } from "./diff-versions";

const paragraph = (id: string, text: string): Block => ({ id, type: "paragraph", text: [{ text }] });
const version = (blocks: Block[], fields: Partial<VersionContent> = {}): VersionContent => ({
  ...contentOf(null),
  headline: "Tram returns",
  body: { schema: 1, blocks },
  ...fields,
});

describe("diffText", () => {
  it("marks words, not letters", () => {
    expect(diffText("The tram is late", "The ferry is late", "en")).toEqual([
      { kind: "same", text: "The " },
      { kind: "removed", text: "tram" },
      { kind: "added", text: "ferry" },
      { kind: "same", text: " is late" },
    ]);
  });

  it.each([
    ["新橋今日通車", "新橋明日通車", "zh"],
    ["สะพานใหม่เปิดวันนี้", "สะพานใหม่เปิดพรุ่งนี้", "th"],
    ["عاد الترام اليوم", "عاد الترام غدا", "ar"],
  ])("gives both texts back: %s, %s", (before, after, lang) => {
    const changes = diffText(before, after, lang);
    const side = (kind: string) =>
      changes
        .filter((change) => change.kind !== kind)
        .map((change) => change.text)
        .join("");
    expect(side("added")).toBe(before);
    expect(side("removed")).toBe(after);
    expect(changes.some((change) => change.kind === "same")).toBe(true);
  });
});

describe("diffVersions", () => {
  const before = version([paragraph("a", "one"), paragraph("b", "two"), paragraph("c", "three")]);

  it("finds nothing between equal versions", () => {
    const diff = diffVersions(before, before, "en");
    expect(isSameVersion(diff)).toBe(true);
    expect(diff.blocks.map((block) => block.change)).toEqual(["same", "same", "same"]);
  });

  it("names what was edited, added, removed and moved", () => {
    const after = version(
      [paragraph("c", "three"), paragraph("a", "one more"), paragraph("d", "new"), paragraph("b", "two")],
      {
        headline: "Tram stays",
      },
    );
    const old = version([...before.body.blocks.slice(0, 2), paragraph("x", "gone"), paragraph("c", "three")]);
    const diff = diffVersions(old, after, "en");
    expect(isSameVersion(diff)).toBe(false);
    expect(diff.texts.map(({ field }) => field)).toEqual(["headline"]);
    expect(diff.blocks.map(({ id, change, isMoved }) => [id, change, isMoved])).toEqual([
      ["c", "same", true],
      ["a", "edited", false],
      ["d", "added", false],
      ["b", "same", false],
      ["x", "removed", false],
    ]);
    expect(diff.blocks[0]?.places).toEqual({ before: 4, after: 1 });
    expect(diff.blocks[4]?.places).toEqual({ before: 3, after: null });
  });

  it("shows both pictures where a picture was changed", () => {
    const picture = (mediaId: string): Block => ({ id: "p", type: "picture", mediaId, size: "text" });
    const diff = diffVersions(version([picture("one")]), version([picture("two")]), "en");
    expect(diff.blocks[0]).toMatchObject({ change: "edited", before: { mediaId: "one" }, after: { mediaId: "two" } });
  });

  it("names what changed apart from words: level, kind, size and links", () => {
    const heading = (level: 2 | 3): Block => ({ id: "h", type: "heading", level, text: [{ text: "Why" }] });
    const linked = (href: string): Block => ({
      id: "l",
      type: "paragraph",
      text: [{ text: "see " }, { text: "the report", marks: [{ type: "link", href }] }],
    });
    const diff = diffVersions(
      version([heading(2), linked("https://a.example"), paragraph("k", "said so")]),
      version([
        heading(3),
        linked("https://b.example"),
        { id: "k", type: "quote", text: [{ text: "said so", marks: [{ type: "em" }] }] },
      ]),
      "en",
    );
    expect(diff.blocks.map(({ facts }) => facts.map(({ kind, item }) => [kind, item]))).toEqual([
      [
        ["removed", { fact: "name", name: "heading", level: 2 }],
        ["added", { fact: "name", name: "heading", level: 3 }],
      ],
      [
        ["removed", { fact: "link", text: "the report", url: "https://a.example" }],
        ["added", { fact: "link", text: "the report", url: "https://b.example" }],
      ],
      [
        ["removed", { fact: "name", name: "paragraph", level: null }],
        ["added", { fact: "name", name: "quote", level: null }],
        ["added", { fact: "em", text: "said so" }],
      ],
    ]);
  });

  it("lists topics, bylines and the lead picture that changed, and only those", () => {
    const diff = diffVersions(
      version([], { topicIds: ["a", "b"], leadMediaId: "one", bylines: [{ name: "Ada", role: "by" }] }),
      version([], { topicIds: ["a", "c"], leadMediaId: "two", bylines: [{ name: "Ada", role: "by" }] }),
      "en",
    );
    expect(diff.topics).toEqual([
      { kind: "same", item: "a" },
      { kind: "removed", item: "b" },
      { kind: "added", item: "c" },
    ]);
    expect(diff).toMatchObject({ lead: { before: "one", after: "two" }, bylines: null, texts: [] });
  });

  it("names merged cells, inner lists, other numbers and directions that changed with no word", () => {
    const words = [{ text: "x" }];
    const list = (fields: object): Block => ({
      id: "l",
      type: "list",
      ordered: true,
      items: [words, words],
      ...fields,
    });
    const table = (cell: object): Block => ({ id: "t", type: "table", header: [], rows: [[{ text: words, ...cell }]] });
    const lists = [{ ordered: false, items: [words] }];
    const diff = diffVersions(
      version([list({}), table({}), paragraph("p", "x")]),
      version([
        list({ start: 3, items: [{ text: words, lists }] }),
        table({ colspan: 2, isHeader: true }),
        { ...paragraph("p", "x"), dir: "rtl" } as Block,
      ]),
      "en",
    );
    expect(diff.blocks.map(({ facts }) => facts.map(({ item }) => item))).toEqual([
      [
        { fact: "numbers", start: 3, numbering: "1" },
        { fact: "level", text: "x", level: 2, ordered: false },
      ],
      [
        { fact: "headerCell", text: "x" },
        { fact: "span", text: "x", columns: 2, rows: 1 },
      ],
      [{ fact: "direction", text: "x", dir: "rtl" }],
    ]);
  });

  it("compares two long texts without a common word in a moment's work, as two texts", () => {
    const words = (word: string) => Array.from({ length: 6_000 }, (_, index) => `${word}${index}`).join(" ");
    const diff = diffVersions(version([paragraph("a", words("x"))]), version([paragraph("a", words("y"))]), "en");
    expect(diff.blocks[0]?.text.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
