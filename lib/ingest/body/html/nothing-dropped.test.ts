import { describe, expect, test } from "vitest";
import { readHtml } from "@/lib/testing/editor/read-html";

const paragraph = (text: string) => ({ type: "paragraph", text: [{ text }] });
const picture = (src: string, words: object = {}) => ({ type: "incoming-picture", src, ...words });
const item = (text: string) => [{ text }];

describe("nothing of HTML is dropped without a word in the report", () => {
  test.each<[what: string, html: string, blocks: object[], changes: string[]]>([
    [
      "a picture in a sentence",
      '<p>Before <img src="a.jpg" alt="A boat"> after.</p>',
      [paragraph("Before"), picture("a.jpg", { alt: "A boat" }), paragraph("after.")],
      [],
    ],
    [
      "a figure with a caption and a marked credit",
      '<figure><img src="a.jpg" alt=""><figcaption>A <b>boat</b> <span class="photo-credit">Ann Lee</span></figcaption></figure>',
      [picture("a.jpg", { caption: "A boat", credit: "Ann Lee" })],
      [],
    ],
    [
      "a figure with two pictures and one caption",
      '<figure><img src="a.jpg"><img src="b.jpg"><figcaption>Both <a href="https://x.example">boats</a></figcaption></figure>',
      [
        picture("a.jpg"),
        picture("b.jpg"),
        {
          type: "paragraph",
          text: [{ text: "Both " }, { text: "boats", marks: [{ type: "link", href: "https://x.example" }] }],
        },
      ],
      [],
    ],
    [
      "a gallery of figures, each with its caption",
      '<figure><figure><img src="a.jpg"><figcaption>One</figcaption></figure><figure><img src="b.jpg"><figcaption>Two</figcaption></figure></figure>',
      [picture("a.jpg", { caption: "One" }), picture("b.jpg", { caption: "Two" })],
      [],
    ],
    [
      "a figure around a table",
      "<figure><table><tr><td>1</td></tr></table><figcaption>Boats</figcaption></figure>",
      [{ type: "table", header: [], rows: [[item("1")]], caption: "Boats" }],
      [],
    ],
    [
      "a link around a picture, and one in its caption",
      '<figure><a href="/boats"><img src="a.jpg"></a><figcaption><a href="/crew">Crew</a></figcaption></figure>',
      [picture("a.jpg", { caption: "Crew" })],
      ["link of a picture left out: /boats", "link in a caption left out: /crew"],
    ],
    [
      "pictures that a script would load, of several sizes, and a counting pixel",
      '<p><img src="data:image/gif;base64,R0lGOD" data-src="a.jpg"><img srcset="b-1.jpg 300w, b-2.jpg 1200w"><img src="//c.example/p.gif" width="1" height="1"></p>',
      [picture("a.jpg"), picture("b-2.jpg")],
      ["counting pixel left out: //c.example/p.gif"],
    ],
    [
      "emoji as pictures",
      '<p>Up <img class="emoji" alt="🙂" src="https://s.w.org/1.svg">!</p>',
      [paragraph("Up 🙂!")],
      [],
    ],
    [
      "two line breaks",
      "<p>One<br><br>Two<br>three<br/>\n<br/>Four</p>",
      ["One", "Two\nthree", "Four"].map(paragraph),
      [],
    ],
    [
      "two line breaks within emphasis",
      "<b>One<br><br>Two</b>",
      ["One", "Two"].map((text) => ({ type: "paragraph", text: [{ text, marks: [{ type: "strong" }] }] })),
      [],
    ],
    [
      "emphasis and direction around blocks",
      '<div dir="rtl"><b><p>One</p></b></div>',
      [{ type: "paragraph", text: [{ text: "One", marks: [{ type: "strong" }] }], dir: "rtl" }],
      [],
    ],
    [
      "definition lists",
      "<dl><dt>Bow</dt><dd>The front.</dd><dd><p>Pointed.</p></dd><div><dt>Stern</dt><dd>The back.</dd></div></dl>",
      [
        { type: "paragraph", text: [{ text: "Bow", marks: [{ type: "strong" }] }, { text: "\nThe front." }] },
        paragraph("Pointed."),
        { type: "paragraph", text: [{ text: "Stern", marks: [{ type: "strong" }] }, { text: "\nThe back." }] },
      ],
      ["definition list as paragraphs"],
    ],
    [
      "lists: blocks in items, lists deep in items, text outside of items, numbers",
      '<ol start="-1"><li><p>One</p><p>two</p></li><li><div>a<ul><li>b</li></ul>c</div></li>loose<li value="9">d</li></ol>',
      [
        {
          type: "list",
          ordered: true,
          items: [
            item("One\ntwo"),
            { text: [{ text: "a\nc" }], lists: [{ ordered: false, items: [item("b")] }] },
            item("loose"),
            item("d"),
          ],
        },
      ],
      ["number of a list left out: -1", "number of an item left out: 9"],
    ],
    [
      "pictures, frames and lines in lists and tables follow them",
      '<ul><li>One<img src="a.jpg"></li></ul><table><tr><td>1<iframe src="https://v.example/1"></iframe><hr></td></tr></table>',
      [
        { type: "list", ordered: false, items: [item("One")] },
        picture("a.jpg"),
        { type: "table", header: [], rows: [[item("1")]] },
        { type: "embed", url: "https://v.example/1", title: "v.example" },
        { type: "divider" },
      ],
      [],
    ],
    [
      "a quote with a picture and a list",
      '<blockquote cite="https://q.example"><p>No.</p><ul><li>Never</li></ul><img src="a.jpg"></blockquote>',
      [{ type: "quote", text: [{ text: "No." }, { text: "\n" }, { text: "Never" }] }, picture("a.jpg")],
      [
        "list in a quote: its lines stay",
        "picture in a quote: it follows the quote",
        "address of a quote left out: https://q.example",
      ],
    ],
    [
      "a pull quote of WordPress",
      '<figure class="wp-block-pullquote"><blockquote><p>No.</p><cite>Ann Lee</cite></blockquote></figure>',
      [{ type: "pullquote", text: [{ text: "No." }], attribution: "Ann Lee" }],
      [],
    ],
    [
      "frames over http, without scheme, without an address",
      '<iframe src="http://www.youtube.com/embed/dQw4w9WgXcQ"></iframe><iframe src="http://old.example/map" title="Map"></iframe><iframe src="//v.example/1"></iframe><iframe src="/map.html"></iframe>',
      [
        { type: "embed", url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title: "YouTube" },
        { type: "embed", url: "http://old.example/map", title: "Map" },
        { type: "embed", url: "https://v.example/1", title: "v.example" },
      ],
      [
        "http frame over https: http://www.youtube.com/embed/dQw4w9WgXcQ",
        "http frame as a link card: http://old.example/map",
        "<iframe> left out: /map.html",
      ],
    ],
    [
      "old players",
      '<object><param name="movie" value="http://www.youtube.com/v/dQw4w9WgXcQ"><embed src="x.swf"></object><video src="https://v.example/a%20b.mp4">No video</video><audio><source src="talk.mp3"></audio>',
      [
        { type: "embed", url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title: "YouTube" },
        {
          type: "paragraph",
          text: [{ text: "a b.mp4", marks: [{ type: "link", href: "https://v.example/a%20b.mp4" }] }],
        },
      ],
      [
        "<object> as an embed: http://www.youtube.com/v/dQw4w9WgXcQ",
        "http frame over https: http://www.youtube.com/v/dQw4w9WgXcQ",
        "<video> as a link: https://v.example/a%20b.mp4",
        "<audio> left out: talk.mp3",
      ],
    ],
    [
      "posts of networks, and an address alone in a paragraph",
      '<blockquote class="twitter-tweet"><p>The pier is <b>open</b>.</p>— Ann Lee (@ann) <a href="https://twitter.com/ann/status/123456789">May 2, 2026</a></blockquote><p>https://vimeo.com/76979871</p><p>https://x.example/page</p>',
      [
        {
          type: "embed",
          url: "https://x.com/ann/status/123456789",
          title: "Ann Lee (@ann) · X",
          author: "Ann Lee (@ann)",
          quote: "The pier is open.",
          postedOn: "2026-05-02",
        },
        { type: "embed", url: "https://vimeo.com/76979871", title: "Vimeo" },
        paragraph("https://x.example/page"),
      ],
      [
        "code of a post as an embed: https://x.com/ann/status/123456789 The pier is open . — Ann Lee (@ann) May 2, 2026",
        "address of a known site as an embed: https://vimeo.com/76979871",
      ],
    ],
    [
      "scripts, styles, forms, drawings and hidden text, by name and with their words",
      '<p>x</p><script src="a.js"></script><style>p{}</style><form><label>Mail</label><input></form><svg><text>Map</text></svg><p style="color:red">y</p><div style="display: none">z</div><p hidden>h</p>',
      [paragraph("x"), paragraph("y")],
      [
        "<script> left out: a.js",
        "<style> left out: p{}",
        "<form> left out: Mail",
        "<svg> left out: Map",
        "inline style left out: color:red",
        "hidden element left out: z",
        "hidden element left out: h",
      ],
    ],
    [
      "looks, headings, links and anchors that a text cannot have",
      '<h1>A</h1><h6>B</h6><p><u>C</u> <a href="ftp://x">D</a><a name="e"></a> <q>F</q></p>',
      [
        { type: "heading", level: 2, text: item("A") },
        { type: "heading", level: 4, text: item("B") },
        paragraph("C D “F”"),
      ],
      [
        "<h1> as a heading of level 2",
        "<h6> as a heading of level 4",
        "<u> as plain text: C",
        "link without its address: ftp://x",
        "anchor left out: e",
      ],
    ],
    [
      "words of blocks in a line do not join",
      "<h2>One<div>two</div></h2><x-a>three</x-a> four",
      [{ type: "heading", level: 2, text: item("One\ntwo") }, paragraph("three four")],
      [],
    ],
  ])("%s", (_, html, blocks, changes) => {
    const got = readHtml(html);
    expect(got.blocks).toEqual(blocks);
    expect(got.changes.toSorted()).toEqual(changes.toSorted());
  });
});
