import { describe, expect, it } from "vitest";
import { toDocument } from "./rendered-page";

const html = `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>
<link rel="preload" as="style" href="/s.css"/><title>x</title></head><body><p>a &lt;script&gt; b</p>
<script type="application/ld+json">{"a":"\\u003c/script>"}</script><script type="module" src="/assets/site.js" data-masthead=""></script>
<script>self.__next_f.push([1,"<p>a</p>"])</script></body></html>`;

describe("toDocument", () => {
  it("keeps our module, the data and the text, and nothing of the framework", () => {
    const page = toDocument({ html });
    expect(page.html).not.toContain("_next/a.js");
    expect(page.html).not.toContain("__next_f");
    expect(page.html.match(/<script/g)).toHaveLength(2);
    expect(page.html).toContain("a &lt;script&gt; b");
    expect(page.html).toContain('as="style"');
  });

  it("takes status and location out of the page", () => {
    const moved =
      '<meta name="masthead:status" content="301"/><meta name="masthead:location" content="/a?b=1&amp;c=2"/>';
    const page = toDocument({ html: moved, headers: { "x-next-cache-tags": "a" } });
    expect(page).toEqual({ html: "", status: 301, headers: { "x-next-cache-tags": "a", location: "/a?b=1&c=2" } });
  });

  it("leaves the status that Next gave where the page asks for none", () => {
    expect(toDocument({ html: "<p>x</p>", status: 200 }).status).toBe(200);
  });

  it("tells that a page asked not to be stored", () => {
    const page = toDocument({ html: '<meta name="masthead:keep" content="no"/><p>Found</p>' });
    expect([page.html, page.isFleeting]).toEqual(["<p>Found</p>", true]);
  });

  it("asks ahead for no font that the page does not use", () => {
    const preload = (font: string) => `<link rel="preload" href="/media/${font}.p.2j.woff2" as="font" crossorigin=""/>`;
    const fonts = preload("newsreader_latin_normal") + preload("libre_franklin_latin_normal");
    expect(toDocument({ html: fonts }).html).toBe(fonts);
    const unused = '<meta name="masthead:unused-font" content="newsreader_latin_normal"/>';
    expect(toDocument({ html: fonts + unused }).html).toBe(preload("libre_franklin_latin_normal"));
  });

  it("asks to come back after an outage", () => {
    const page = toDocument({ html: '<meta name="masthead:status" content="503"/>' });
    expect([page.status, page.headers?.["retry-after"]]).toEqual([503, "30"]);
  });
});
