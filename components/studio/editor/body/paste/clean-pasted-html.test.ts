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

describe("a picture inside the markup", () => {
  const one =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const image = (name: string) => `<img alt="${name}" src="${one}">`;
  const places = async (html: string) => {
    const { pictures, blocks } = await page().pasted({ "text/html": html });
    expect(JSON.stringify(blocks)).not.toContain("pasted:");
    return pictures.map(({ name, after }) => `${name.replace(".png", "")} after ${after || "nothing"}`);
  };

  it.each([
    ["of its own", `<p>One</p><p>${image("a")}</p><p>Two</p>`, ["a after One"]],
    ["between lines of a mail", `<div>One</div><div>${image("a")}</div><div>Two</div>`, ["a after One"]],
    ["at the beginning of words", `<p>One</p><p>${image("a")}Two</p>`, ["a after One"]],
    ["within words, which stay one paragraph", `<p>One ${image("a")}and two</p><p>Three</p>`, ["a after One and two"]],
    ["within a line of a mail", `<div>One ${image("a")}and two</div>`, ["a after One and two"]],
    ["in a list", `<ul><li>One</li><li>Two ${image("a")}</li><li>Three</li></ul><p>End</p>`, ["a after OneTwoThree"]],
    ["in a table", `<table><tr><td>One</td><td>${image("a")}</td></tr></table><p>End</p>`, ["a after One"]],
    [
      "with others, in order",
      `<p>One${image("a")}${image("b")}</p><p>${image("c")}</p><p>Two</p>`,
      [...["a after One", "b after One", "c after One"]],
    ],
    ["first of all", `${image("a")}<p>One</p>`, ["a after nothing"]],
    ["alone", image("a"), ["a after nothing"]],
  ])("is uploaded to where it was: %s", async (_, html, wanted) => {
    expect(await places(html)).toEqual(wanted);
  });
});
