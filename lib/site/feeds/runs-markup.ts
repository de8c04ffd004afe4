import type { Mark, Run } from "@/lib/newsroom/story/body/body";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import { absoluteUrl } from "@/lib/public/absolute-url";
import { Markup, xml } from "../xml";

const MARKS = { strong: "strong", em: "em", code: "code", strike: "s", sub: "sub", sup: "sup" } as const;

function marked(inner: Markup, mark: Mark, storyUrl: string): Markup {
  if (mark.type !== "link") {
    const name = new Markup(MARKS[mark.type]);
    return xml`<${name}>${inner}</${name}>`;
  }
  const href = mark.href.trim();
  if (!isSafeLink(href)) return inner;
  return xml`<a href="${href.startsWith("#") ? storyUrl + href : absoluteUrl(href)}">${inner}</a>`;
}

/** Text with its marks; addresses of links are absolute, those within the page lead to the story. */
export function runsMarkup(list: Run[], storyUrl: string): Markup[] {
  return list.map(({ text, marks = [] }) => {
    const lines = text.split("\n").map((line, index) => (index === 0 ? xml`${line}` : xml`<br/>${line}`));
    return marks.reduceRight((inner, mark) => marked(inner, mark, storyUrl), xml`${lines}`);
  });
}
