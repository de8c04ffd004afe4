import { describe, expect, it } from "vitest";
import { pastePage } from "@/lib/testing/editor/paste-page";

const page = pastePage();

const paragraph = (text: string) => ({ type: "paragraph", text: [{ text }] });

describe("pasted words are no markup", () => {
  it.each([
    "call __init__ first",
    "2 *3* 4",
    "it cost ~~five~~ `ten`",
    "**Note** well",
    "1. October was warm",
    "- said Anna",
    "# first of all",
    "> 30 degrees",
    "--- and then…",
  ])("keeps “%s”", async (text) => {
    expect(await page().pasteClipboard({ "text/plain": text })).toEqual([paragraph(text)]);
    expect(await page().paste(`<p>${text.replace(">", "&gt;")}</p>`)).toEqual([paragraph(text)]);
  });

  it("but an address is a link", async () => {
    expect(await page().pasteClipboard({ "text/plain": "see https://example.org/a now" })).toEqual([
      {
        type: "paragraph",
        text: [
          { text: "see " },
          { text: "https://example.org/a", marks: [{ type: "link", href: "https://example.org/a" }] },
          { text: " now" },
        ],
      },
    ]);
  });
});
