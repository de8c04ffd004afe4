import { expect, test } from "vitest";
import type { Block, Run } from "@/lib/newsroom/story/body/body";
import { siteUrl } from "@/lib/platform/env";
import { storyHtml } from "./story-html";

const url = `${siteUrl()}/city/2026/11/23/ferry`;
const picture = {
  id: "5afa2933-cc98-4e43-86bb-dc6f20e5ef25",
  hash: "0123456789abcdef".repeat(4),
  width: 3000,
  height: 2000,
  focalX: 0.5,
  focalY: 0.5,
  alt: `A "boat"`,
  caption: "Boats & nets",
  credit: "Jo/Agency",
};

const html = (...blocks: object[]) =>
  storyHtml({
    url,
    body: { schema: 1, blocks: blocks.map((block, index) => ({ id: `b${index}`, ...block }) as Block) },
    pictures: { [picture.id]: picture },
    lead: null,
    corrections: [],
  });
const paragraph = (...text: Run[]) => html({ type: "paragraph", text });

test("words are escaped and marks nest", () => {
  expect(paragraph({ text: "a < b & c\nd", marks: [{ type: "strong" }, { type: "em" }] })).toBe(
    "<p><strong><em>a &lt; b &amp; c<br/>d</em></strong></p>",
  );
});

test("links are absolute, and only safe ones are links", () => {
  const link = (href: string) => paragraph({ text: "x", marks: [{ type: "link", href }] });
  expect(link("/city?a=1&b=2")).toBe(`<p><a href="${siteUrl()}/city?a=1&amp;b=2">x</a></p>`);
  expect(link("#notes")).toBe(`<p><a href="${url}#notes">x</a></p>`);
  expect(link("https://other.example/é")).toBe('<p><a href="https://other.example/é">x</a></p>');
  for (const href of [
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "vbscript:x",
  ]) {
    expect(link(href)).toBe("<p>x</p>");
  }
});

test("an embed is a link, a picture is absolute with its words, an unknown picture is left out", () => {
  expect(html({ type: "embed", url: "https://video.example/?v=1&t=2", title: "A <film>" })).toBe(
    '<p><a href="https://video.example/?v=1&amp;t=2">A &lt;film&gt;</a></p>',
  );
  expect(html({ type: "embed", url: "javascript:alert(1)", title: "A film" })).toBe("");
  const details = { author: "Jo & Co", quote: "1 < 2", postedOn: "2026-11-23", mediaId: picture.id };
  expect(html({ type: "embed", url: "https://twitter.com/port/status/12", title: "A post", ...details })).toBe(
    '<p><a href="https://x.com/port/status/12">' +
      `<img src="${siteUrl()}/media/${picture.id}/01234567/1200w.jpg" alt="" width="1200" height="800"/></a></p>` +
      '<p><a href="https://x.com/port/status/12">A post</a> (Jo &amp; Co · X · 2026-11-23)</p>' +
      "<blockquote><p>1 &lt; 2</p></blockquote>",
  );
  expect(html({ type: "picture", mediaId: picture.id, size: "text" })).toBe(
    `<figure><img src="${siteUrl()}/media/${picture.id}/01234567/1200w.jpg" alt="A &quot;boat&quot;" width="1200" height="800"/><figcaption>Boats &amp; nets · Jo/Agency</figcaption></figure>`,
  );
  expect(html({ type: "picture", mediaId: "5afa2933-cc98-4e43-86bb-dc6f20e5ef26", size: "text" })).toBe("");
});

test("lists, quotes, tables and headings keep their shape", () => {
  const cell = [{ text: "1" }];
  expect(html({ type: "list", ordered: true, items: [cell, cell] })).toBe("<ol><li>1</li><li>1</li></ol>");
  expect(html({ type: "heading", level: 2, text: cell })).toBe("<h2>1</h2>");
  expect(html({ type: "quote", text: cell, attribution: "Ann" })).toBe("<blockquote><p>1</p><p>— Ann</p></blockquote>");
  expect(html({ type: "table", header: [cell], rows: [[cell]] })).toBe(
    "<table><thead><tr><th>1</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
  );
  const merged = { text: cell, colspan: 2, rowspan: 3 };
  expect(html({ type: "table", header: [], rows: [[{ text: cell, isHeader: true }, merged]] })).toBe(
    '<table><tbody><tr><th>1</th><td colspan="2" rowspan="3">1</td></tr></tbody></table>',
  );
  const inner = { ordered: true, start: 3, numbering: "a", items: [{ text: cell, dir: "rtl" }] };
  expect(html({ type: "list", ordered: false, items: [{ text: cell, lists: [inner] }] })).toBe(
    '<ul><li>1<ol start="3" type="a"><li dir="rtl">1</li></ol></li></ul>',
  );
  expect(html({ type: "divider" })).toBe("<hr/>");
});

test("corrections stand above the story", () => {
  const corrected = storyHtml({
    url,
    body: { schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text: "Text" }] }] },
    pictures: {},
    lead: null,
    corrections: [
      { label: "Correction", runs: [{ text: "It was <Tuesday>" }, { text: ".", marks: [{ type: "em" }] }] },
    ],
  });
  expect(corrected).toBe("<p><strong>Correction</strong> It was &lt;Tuesday&gt;<em>.</em></p><p>Text</p>");
});
