import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { escapeXml, Markup, xml } from "./xml";

test("what is put in cannot become markup", () => {
  const title = `]]> <b onclick="x">&amp;</b> 'it'`;
  expect(xml`<t a="${title}">${title}</t>`.toString()).toBe(
    `<t a="]]&gt; &lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt; &#39;it&#39;">]]&gt; &lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt; &#39;it&#39;</t>`,
  );
});

test("characters that XML forbids are left out, all others stay", () => {
  expect(escapeXml("a\u0000\u0008\u000b\u001f\ufffe\uffffb\t\n\r")).toBe("ab\t\n\r");
  expect(escapeXml("half \ud83d of a pair")).toBe("half \ufffd of a pair");
  expect(escapeXml("😀 שלום العربية क्षि")).toBe("😀 שלום العربية क्षि");
});

test("every code point below U+3000 gives well-formed XML, and comes back unless XML forbids it", () => {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false, htmlEntities: true });
  const codes = Array.from({ length: 0x3000 }, (_, code) => code);
  const document = xml`<d>${codes.map((code) => xml`<t>a${String.fromCodePoint(code)}b</t>`)}</d>`.toString();
  expect(XMLValidator.validate(document)).toBe(true);
  const read: string[] = parser.parse(document).d.t;
  for (const code of codes.filter((each) => each > 0x1f)) expect(read[code]).toBe(`a${String.fromCodePoint(code)}b`);
});

test("markup is put in as it is, lists one after the other, absent parts not at all", () => {
  const items = ["<", ">"].map((text) => xml`<i>${text}</i>`);
  expect(xml`<l>${items}${null}${undefined}${false}${0}${new Markup("<hr/>")}</l>`.toString()).toBe(
    "<l><i>&lt;</i><i>&gt;</i>0<hr/></l>",
  );
});
