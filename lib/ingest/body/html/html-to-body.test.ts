import { describe, expect, test } from "vitest";
import { parseBody } from "@/lib/newsroom/story/body/body-schema";
import { htmlToBody } from "./html-to-body";

const blocks = (html: string) => htmlToBody(html).body.blocks.map(({ id: _, ...block }) => block);
const paragraph = (text: string) => ({ type: "paragraph", text: [{ text }] });

describe("HTML becomes blocks", () => {
  test.each([
    ["paragraphs", "<p>One.</p><p>Two.</p>", [paragraph("One."), paragraph("Two.")]],
    [
      "text outside of any element",
      "One. <em>Two.</em>",
      [{ type: "paragraph", text: [{ text: "One. " }, { text: "Two.", marks: [{ type: "em" }] }] }],
    ],
    ["entities once", "<p>Fish &amp;amp; chips &lt;3</p>", [paragraph("Fish &amp; chips <3")]],
    ["line breaks", "<p>One<br>two</p>", [paragraph("One\ntwo")]],
    ["white space", "<p>  One\n   two </p>\n<p>\u00a0</p>", [paragraph("One two")]],
    [
      "headings",
      "<h1>A</h1><h3>B</h3><h6>C</h6>",
      [2, 3, 4].map((level, at) => ({ type: "heading", level, text: [{ text: "ABC"[at] }] })),
    ],
    [
      "a quote with its source",
      "<blockquote><p>No.</p><p>Never.</p><cite>— Ann Lee</cite></blockquote>",
      [{ type: "quote", text: [{ text: "No." }, { text: "\n" }, { text: "Never." }], attribution: "Ann Lee" }],
    ],
    [
      "nested lists",
      "<ul><li>a<ul><li>b</li></ul></li><li> </li></ul>",
      [
        {
          type: "list",
          ordered: false,
          items: [{ text: [{ text: "a" }], lists: [{ ordered: false, items: [[{ text: "b" }]] }] }],
        },
      ],
    ],
    [
      "lists in a list without an item, and numbers",
      '<ol start="3" type="a"><li>c</li><ul><li>inner</li></ul><li>d</li></ol>',
      [
        {
          ...{ type: "list", ordered: true, start: 3, numbering: "a" },
          items: [
            { text: [{ text: "c" }], lists: [{ ordered: false, items: [[{ text: "inner" }]] }] },
            [{ text: "d" }],
          ],
        },
      ],
    ],
    [
      "a title in a quote as one of its words",
      "<blockquote><p>I read <cite>Emma</cite> twice.</p></blockquote>",
      [{ type: "quote", text: [{ text: "I read Emma twice." }] }],
    ],
    [
      "merged cells",
      `<table><tr><th>a</th><th colspan="2">b</th></tr>
      <tr><th rowspan="9">c</th><td>1</td><td>2</td></tr><tr><td colspan="2">3</td></tr></table>`,
      [
        {
          type: "table",
          header: [[{ text: "a" }], { text: [{ text: "b" }], colspan: 2 }],
          rows: [
            [{ text: [{ text: "c" }], isHeader: true, rowspan: 2 }, [{ text: "1" }], [{ text: "2" }]],
            [{ text: [{ text: "3" }], colspan: 2 }],
          ],
        },
      ],
    ],
    [
      "a table without a header, and one within a cell once",
      "<table><tr><td>1<table><tr><td>2</td></tr></table></td></tr></table>",
      [{ type: "table", header: [], rows: [[[{ text: "1\n2" }]]] }],
    ],
    [
      "tables",
      "<table><caption>T</caption><tr><th>a</th></tr><tr><td>1</td></tr></table>",
      [{ type: "table", caption: "T", header: [[{ text: "a" }]], rows: [[[{ text: "1" }]]] }],
    ],
    ["code", "<pre>a\n  b</pre>", [{ type: "paragraph", text: [{ text: "a\n  b", marks: [{ type: "code" }] }] }]],
    [
      "https frames",
      '<iframe src="https://video.example/1" title="Film"></iframe>',
      [{ type: "embed", url: "https://video.example/1", title: "Film" }],
    ],
    ["unknown elements", "<x-box><p>In.</p></x-box><marquee>Out.</marquee>", [paragraph("In."), paragraph("Out.")]],
    ["what is left open", "<p>One<div>Two<p>Three", [paragraph("One"), paragraph("Two"), paragraph("Three")]],
  ])("%s", (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

describe("hostile HTML loses its teeth", () => {
  test.each([
    "<script>alert(1)</script><p>x</p>",
    "<p>x<svg onload=alert(1)><style>p{}</style></svg></p>",
    "<p onclick=alert(1)>x</p><template><p>hidden</p></template>",
    '<iframe src="javascript:alert(1)"></iframe><p>x</p><object data="a.swf">y</object>',
    "<p>x</p><noscript>y</noscript><form><input value=y><select><option>y</select></form>",
    "<!-- <p>y</p> --><p>x</p><?php echo 1 ?>",
  ])("%s", (html) => {
    expect(blocks(html)).toEqual([paragraph("x")]);
  });

  test.each(["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "//evil.example", "vbscript:x"])(
    "a link to %j becomes text",
    (href) => {
      expect(blocks(`<p><a href="${href}">x</a></p>`)).toEqual([paragraph("x")]);
    },
  );

  test("deep nesting is refused, not fatal", () => {
    expect(() => htmlToBody("<div>".repeat(5_000))).toThrow("nested more than 200 deep");
  });

  test("whatever comes out is a story document", () => {
    const html = `<h2></h2><ul></ul><table></table><blockquote></blockquote><p><b><i><a href="/x">y</a></i></b></p>`;
    expect(() => parseBody(htmlToBody(html).body)).not.toThrow();
  });
});

test("frames and the code of networks become embeds of the one address of their content", () => {
  const html =
    '<p>Before</p><iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0" title="A film"></iframe>' +
    '<blockquote class="twitter-tweet"><p>It is back</p>&mdash; Port (@port) ' +
    '<a href="https://twitter.com/port/status/1234567890?x=1">November 20, 2026</a></blockquote>' +
    "<blockquote><p>Quoted</p></blockquote>";
  expect(blocks(html)).toMatchObject([
    { type: "paragraph" },
    { type: "embed", url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title: "A film" },
    {
      ...{ type: "embed", url: "https://x.com/port/status/1234567890", title: "Port (@port) · X" },
      ...{ author: "Port (@port)", quote: "It is back", postedOn: "2026-11-20" },
    },
    { type: "quote" },
  ]);
});
