import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Block, itemRuns, type List, type Run, type TableCell } from "@/lib/newsroom/story/body/body";
import { pastePage } from "@/lib/testing/editor/paste-page";

const page = pastePage();

const clipboardOf = async (name: string) => ({
  "text/html": await readFile(join(import.meta.dirname, "fixtures", `${name}.clipboard`), "utf8"),
});

const runs = (items: Run[]) =>
  items
    .map(({ text, marks = [] }) =>
      marks.reduce(
        (inner, mark) => (mark.type === "link" ? `<${mark.href}>${inner}</>` : `<${mark.type}>${inner}</>`),
        text,
      ),
    )
    .join("");
const cells = (row: TableCell[]) =>
  row
    .map((cell) => `${runs(itemRuns(cell))}${Array.isArray(cell) || !cell.colspan ? "" : `×${cell.colspan}`}`)
    .join(" | ");
const list = (of: List): unknown[] => [
  of.ordered ? `ol ${of.start ?? 1} ${of.numbering ?? "1"}` : "ul",
  ...of.items.flatMap((item) => [runs(itemRuns(item)), ...(Array.isArray(item) ? [] : (item.lists ?? []).map(list))]),
];

/** A block in a form that reads like the text. */
function read(block: Omit<Block, "id">): unknown {
  const each = block as Block;
  if (each.type === "list") return list(each);
  if (each.type === "table") return [each.header, ...each.rows].map(cells);
  if (each.type === "embed") return `embed ${each.url} ${each.title}`;
  if (each.type === "heading") return `h${each.level} ${runs(each.text)}`;
  if (each.type === "paragraph" || each.type === "quote") return `${each.dir ?? each.type[0]} ${runs(each.text)}`;
  return each;
}

async function pasted(name: string, dir: "ltr" | "rtl" = "ltr") {
  const { blocks, ...rest } = await page().pasted(await clipboardOf(name), dir);
  return { text: blocks.map(read), ...rest };
}

describe("what each application puts on the clipboard", () => {
  it("Word: changes, a comment, a footnote, a merged cell, a picture that is only a file of that computer", async () => {
    expect(await pasted("word-review")).toEqual({
      text: [
        "h2 Harbour",
        "p The ferry runs daily from Pier 4.[1]",
        "rtl قال الوزير: Pier 4 مفتوح.",
        "p The end.",
        ["", "Fares×2", "Adult | 3"],
        "p [Picture: The pier at dawn]",
        "p [1] Timetable of 2026.",
      ],
      notes: { deletions: 1, comments: 1, footnotes: 1, lost: 1 },
      pictures: [],
    });
  });

  it("Google Docs: its bold wrapper, inner lists, redirects, a comment and a footnote", async () => {
    const picture = "https://lh7-rt.googleusercontent.com/docsz/AD_4nX?key=abc";
    expect(await pasted("google-docs")).toEqual({
      text: [
        "h2 Harbour",
        "p The ferry is <strong>back</><em> at last</>, says <https://example.org/port?a=1&b=2>the port</>.<sup>[1]</>",
        ["ul", "Boats", ["ul", "Two new"], "Piers"],
        "rtl مرحبا Ferry",
        `p [Picture: A boat <${picture}>${picture}</>]`,
        "p [1] Since 1986.",
      ],
      notes: { comments: 1, footnotes: 1, addressed: 1, redirects: 1 },
      pictures: [],
    });
  });

  it("LibreOffice: changes, a footnote, a lettered list", async () => {
    expect(await pasted("libreoffice")).toEqual({
      text: [
        "p The ferry runs daily at <strong>nine</>.<sup>1</>",
        ["ol 3 a", "Boats", ["ul", "Two new"], "Piers"],
        "p 1 Since 1986.",
      ],
      notes: { deletions: 1, footnotes: 1 },
      pictures: [],
    });
  });

  it("Pages: empty paragraphs and converted spaces", async () => {
    expect(await pasted("pages")).toEqual({
      text: ["p The ferry is <strong>back</>. At last.", ["ul", "Boats", ["ul", "Two new"], "Piers"], "p The end."],
      notes: {},
      pictures: [],
    });
  });

  it("Outlook: its protected links and spaces between paragraphs", async () => {
    expect(await pasted("outlook")).toEqual({
      text: [
        "p Dear desk,",
        "p see <https://example.org/port?a=1>the report</>.",
        ["ul", "Boats", ["ul", "Two new"]],
        "p Regards\nMira",
      ],
      notes: { redirects: 1 },
      pictures: [],
    });
  });

  it("Gmail: nested lines, a picture in the markup, one that counts readers, a quoted letter", async () => {
    expect(await pasted("gmail")).toEqual({
      text: [
        "p Dear desk,",
        "p the ferry is <strong>back</>, see <https://example.org/port>the report</>.",
        "rtl مرحبا Ferry",
        "q Is it?",
      ],
      notes: { uploaded: 1, redirects: 1 },
      pictures: [{ name: "boat.png", size: 70, after: "مرحبا Ferry" }],
    });
  });

  it("a web page: numbers, words after an inner list, a post of X, frames, a picture at an address", async () => {
    expect(await pasted("web-page")).toEqual({
      text: [
        "h2 Harbour",
        "p The ferry is back.",
        ["ol 4 1", "Four\nin two lines", ["ol 1 i", "inner"], "and after"],
        "embed https://x.com/port/status/1234567890 Port (@port) · X",
        "embed https://video.example/1 Film",
        "p See more.",
        "p [Picture: A boat <https://cdn.example/a.jpg>https://cdn.example/a.jpg</>]",
        "p At dawn",
      ],
      notes: { embeds: 1, frames: 1, addressed: 1, deadLinks: 1 },
      pictures: [],
    });
  });
});

describe("a story that is written from right to left", () => {
  it("keeps the direction of paragraphs in another one", async () => {
    const { text } = await pasted("google-docs", "rtl");
    expect(text).toContain("p مرحبا Ferry");
    expect(text[0]).toBe("h2 Harbour");
    expect(text[1]).toMatch(/^ltr The ferry/);
  });
});

describe("redirects", () => {
  it.each([
    ["https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&sa=D", "https://example.org/a?b=1"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=x", "https://example.org/"],
    ["https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)"],
    ["https://www.google.com/search?q=https://example.org", "https://www.google.com/search?q=https://example.org"],
    [
      "https://google.com.evil.example/url?q=https://example.org",
      "https://google.com.evil.example/url?q=https://example.org",
    ],
  ])("%s leads to %s", async (href, target) => {
    const { blocks } = await page().pasted({ "text/html": `<p><a href="${href}">x</a></p>` });
    expect(blocks).toEqual([{ type: "paragraph", text: [{ text: "x", marks: [{ type: "link", href: target }] }] }]);
  });
});

describe("lists that are nested very deep", () => {
  it("keep all their words in order, down to level 9", async () => {
    const html = Array.from({ length: 12 }, (_, n) => `<ul><li>level ${n + 1}`).join("");
    const { blocks, notes } = await page().pasted({ "text/html": html });
    expect(JSON.stringify(blocks).match(/level \d+/g)).toEqual(Array.from({ length: 12 }, (_, n) => `level ${n + 1}`));
    expect(notes.levels).toBe(3);
  });
});
