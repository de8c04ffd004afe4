import { describe, expect, it } from "vitest";
import type { Block } from "../body/body";
import { diffText } from "./diff-text";
import { diffVersions } from "./diff-versions";
import { contentOf, type VersionContent } from "./version-content";

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
    expect(diff.fields).toEqual([]);
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
    expect(diff.fields.map(({ field }) => field)).toEqual(["headline"]);
    expect(diff.blocks.map(({ id, change, isMoved }) => [id, change, isMoved])).toEqual([
      ["c", "same", true],
      ["a", "edited", false],
      ["d", "added", false],
      ["b", "same", false],
      ["x", "removed", false],
    ]);
  });

  it("shows both pictures where a picture was changed", () => {
    const picture = (mediaId: string): Block => ({ id: "p", type: "picture", mediaId, size: "text" });
    const diff = diffVersions(version([picture("one")]), version([picture("two")]), "en");
    expect(diff.blocks[0]).toMatchObject({ change: "edited", before: { mediaId: "one" }, after: { mediaId: "two" } });
  });
});
