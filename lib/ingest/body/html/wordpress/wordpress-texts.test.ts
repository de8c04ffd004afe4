import { describe, expect, test } from "vitest";
import { readHtml } from "@/lib/testing/editor/read-html";
import { htmlToBody } from "../html-to-body";

const paragraph = (text: string) => ({ type: "paragraph", text: [{ text }] });
const picture = (src: string, words: object = {}) => ({ type: "incoming-picture", src, ...words });
const item = (text: string) => [{ text }];

describe("texts of WordPress", () => {
  test.each<[what: string, html: string, blocks: object[], changes: string[]]>([
    [
      "lines are paragraphs where the text has none of its own",
      "One <em>and</em>\r\ntwo.\r\n\r\n<h2>Head</h2>\r\nThree.\r\n\r\n&nbsp;\r\n\r\nFour<br />\r\nfive.",
      [
        { type: "paragraph", text: [{ text: "One " }, { text: "and", marks: [{ type: "em" }] }, { text: "\ntwo." }] },
        { type: "heading", level: 2, text: item("Head") },
        paragraph("Three."),
        paragraph("Four\nfive."),
      ],
      [],
    ],
    [
      "lines are spaces where it has",
      "<p>One\n\ntwo</p>\n\nThree\n\nfour",
      [paragraph("One two"), paragraph("Three four")],
      [],
    ],
    ["lines are spaces in texts of blocks", "<!-- wp:html -->One\n\ntwo<!-- /wp:html -->", [paragraph("One two")], []],
    [
      "captions",
      '[caption id="attachment_1" width="300"]<a href="/big"><img src="a.jpg" alt="A"></a> The <em>old</em> boat[/caption]\nText\nmore [sic].',
      [picture("a.jpg", { alt: "A", caption: "The old boat" }), paragraph("Text\nmore [sic].")],
      ["link of a picture left out: /big"],
    ],
    [
      "captions as they once were",
      '[caption caption="A boat\'s <b>bow</b>"]<img src="a.jpg">[/caption]',
      [picture("a.jpg", { caption: "A boat's bow" })],
      [],
    ],
    [
      "embeds and players",
      '[embed width="500"]https://v.example/watch?v=1&amp;t=2[/embed][audio src="https://a.example/x.mp3"][/audio][youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ]',
      [
        { type: "embed", url: "https://v.example/watch?v=1&t=2", title: "v.example" },
        { type: "paragraph", text: [{ text: "x.mp3", marks: [{ type: "link", href: "https://a.example/x.mp3" }] }] },
        { type: "embed", url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title: "YouTube" },
      ],
      [
        "<audio> as a link: https://a.example/x.mp3",
        "[youtube] left out: [youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ]",
      ],
    ],
    [
      "galleries and what plugins wrote: never shown, always named; the words inside stay",
      '<p>[gallery ids="1,2"]</p><p>[vc_row][su_box title="x"]Inside.[/su_box][/vc_row] [su_button url="https://d.example"]Donate[/su_button]</p>',
      [
        {
          type: "paragraph",
          text: [{ text: "Inside. " }, { text: "Donate", marks: [{ type: "link", href: "https://d.example" }] }],
        },
      ],
      [
        '[gallery] left out: [gallery ids="1,2"]',
        "[vc_row] left out: [vc_row]",
        '[su_box] left out: [su_box title="x"]',
        '[su_button] left out: [su_button url="https://d.example"]',
      ],
    ],
    [
      "brackets that are words, code or escaped",
      '<p>He [the mayor] left [sic] [so-called] [1] [video] [facebook post] [[gallery]] <a title="[gallery]">x</a></p><pre>[gallery]</pre><!-- [gallery] -->',
      [
        paragraph("He [the mayor] left [sic] [so-called] [1] [video] [facebook post] [gallery] x"),
        { type: "paragraph", text: [{ text: "[gallery]", marks: [{ type: "code" }] }] },
      ],
      [],
    ],
    [
      "shortcodes that are left open or cross",
      "<p>[a_b]One [c_d]two[/a_b] three[/c_d] [/x]</p>",
      [paragraph("One two three")],
      ["[a_b] left out: [a_b]", "[c_d] left out: [c_d]", "[/c_d] left out: [/c_d]", "[/x] left out: [/x]"],
    ],
  ])("%s", (_, html, blocks, changes) => {
    const got = readHtml(html);
    expect(got.blocks).toEqual(blocks);
    expect(got.changes.toSorted()).toEqual(changes.toSorted());
  });

  // Reading again from each of them what follows would take minutes.
  test.each([
    ["<!--", 0],
    ['[a "', 1],
    ["<p [", 0],
    ["[[a ", 1],
    ["[/a]", 0],
  ])("very many of %j are read", (part, blocks) => {
    expect(htmlToBody(part.repeat(50_000)).body.blocks).toHaveLength(blocks);
  });
});
