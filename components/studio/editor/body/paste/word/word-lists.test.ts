import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pastePage } from "@/lib/testing/editor/paste-page";
import { listMarker } from "./list-marker";

const page = pastePage();

const paragraph = (text: string) => ({ type: "paragraph", text: [{ text }] });

describe("paragraphs of Word's lists", () => {
  it.each(["1.5 million people left", "only three", "a.m.", "– Anna", "· 1) o. –"])(
    "keeps the words “%s”",
    async (text) => {
      expect(await page().paste(`<p class="MsoListParagraph">${text}</p>`)).toEqual([paragraph(text)]);
      expect(await page().paste(`<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">${text}</p>`)).toEqual([
        { type: "list", ordered: false, items: [[{ text }]] },
      ]);
    },
  );

  it("become lists of their kind, and only Word's own markers go", async () => {
    const html = await readFile(join(import.meta.dirname, "../fixtures/word-lists.clipboard"), "utf8");
    expect(await page().paste(html)).toEqual([
      paragraph("1.5 million people left"),
      paragraph("only three stayed"),
      paragraph("a.m. trains were full"),
      paragraph("– Anna"),
      {
        type: "list",
        ordered: false,
        items: [
          {
            text: [{ text: "1.5 million people left" }],
            lists: [
              {
                ordered: false,
                items: [
                  {
                    text: [{ text: "only three stayed" }],
                    lists: [
                      { ordered: false, items: [[{ text: "– " }, { text: "Anna", marks: [{ type: "strong" }] }]] },
                    ],
                  },
                ],
              },
            ],
          },
          [{ text: "a.m. trains were full" }],
        ],
      },
      paragraph("Between the lists."),
      {
        type: "list",
        ordered: true,
        start: 3,
        items: [
          {
            text: [{ text: "Third of all" }],
            lists: [{ ordered: true, start: 2, numbering: "a", items: [[{ text: "o’clock is six" }]] }],
          },
          [{ text: "4. July is a Saturday" }],
        ],
      },
      { type: "list", ordered: false, items: [[{ text: "By the list style" }]] },
    ]);
  });
});

describe("listMarker", () => {
  it.each([
    ["·", "Symbol", false, 1, null],
    ["o", "Courier New", false, 1, null],
    ["–", "", false, 1, null],
    ["1.", "", true, 1, null],
    ["(12)", "", true, 12, null],
    ["2.3.4", "", true, 4, null],
    ["٣.", "", true, 3, null],
    ["c)", "", true, 3, "a"],
    ["AB.", "", true, 28, "A"],
    ["i.", "", true, 1, "i"],
    ["IV.", "", true, 4, "I"],
  ])("reads “%s” in %j", (marker, font, ordered, number, numbering) => {
    expect(listMarker(marker, font)).toEqual({ ordered, number, numbering });
  });
});
