import { defaultTreeAdapter as tree } from "parse5";
import type { Mark, Run } from "@/lib/newsroom/story/body/body";
import { MAX_ADDRESS } from "@/lib/newsroom/story/body/limits";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import { markedRun, tidyRuns } from "../marked-runs";
import { addChange, type Conversion, type Inherited } from "./conversion";
import { attribute, type Element, type Node } from "./html-elements";
import { isBlock } from "./is-inline";
import { emojiOf, isLeftOut, noteLook } from "./left-out";
import { isMedia, mediaPieces } from "./media/media-pieces";

const MARKS: Record<string, Exclude<Mark["type"], "link">> = {
  b: "strong",
  strong: "strong",
  i: "em",
  em: "em",
  code: "code",
  kbd: "code",
  samp: "code",
  tt: "code",
  s: "strike",
  del: "strike",
  strike: "strike",
  sub: "sub",
  sup: "sup",
};

/** The text of nodes with its marks. White space is single, but for the line breaks that count; blocks begin on a line of their own, media follow later. */
export function runsOf(nodes: Node[], inherited: Inherited, conversion: Conversion): Run[] {
  return nodes.flatMap((node, index): Run[] => {
    if (tree.isTextNode(node)) return [markedRun(spaced(node.value, nodes[index - 1], inherited), inherited.marks)];
    if (!tree.isElementNode(node) || isLeftOut(node, conversion)) return [];
    if (node.tagName === "br") return [markedRun("\n", inherited.marks)];
    if (emojiOf(node)) return [markedRun(emojiOf(node), inherited.marks)];
    if (isMedia(node)) {
      conversion.lifted.push(...mediaPieces(node, conversion));
      return [];
    }
    const inside = { ...inherited, marks: [...inherited.marks, ...marksOf(node, conversion)] };
    const runs = runsOf(node.childNodes, inside, conversion);
    if (node.tagName === "hr") conversion.lifted.push({ type: "divider" });
    if (node.tagName === "q") return [{ text: "“" }, ...runs, { text: "”" }];
    return isBlock(node) ? [{ text: "\n" }, ...runs, { text: "\n" }] : runs;
  });
}

/** Breaks of the source are spaces, or where they count: a blank line parts paragraphs, and a single one that follows no `br` breaks the line. */
function spaced(text: string, before: Node | undefined, { hasLines }: Inherited): string {
  if (!hasLines) return text.replace(/[^\S\u00a0\u202f]+/g, " ");
  const isAfterBreak = before !== undefined && tree.isElementNode(before) && before.tagName === "br";
  const lines = isAfterBreak ? text.replace(/^[^\S\n]*\n/, "") : text;
  return lines
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n\u00a0\u202f]+/g, " ")
    .replace(/ ?\n[\s]*\n ?/g, "\n\n");
}

/** The marks of an element itself. What it cannot keep is in the report. */
export function marksOf(element: Element, conversion: Conversion): Mark[] {
  noteLook(element, conversion);
  const type = MARKS[element.tagName];
  if (type) return [{ type }];
  const href = element.tagName === "a" ? attribute(element, "href") : undefined;
  if (!href) return [];
  if (href.length <= MAX_ADDRESS && isSafeLink(href)) return [{ type: "link", href }];
  addChange(conversion, "link without its address", href);
  return [];
}

/** The text inside an element: no space at its ends, no blank lines. */
export function textOf(element: Element, conversion: Conversion, marks: Mark[] = []): Run[] {
  return singleBreaks(tidyRuns(runsOf(element.childNodes, { marks }, conversion)));
}

/** The same text without blank lines. */
export function singleBreaks(runs: Run[]): Run[] {
  let last = "";
  const single = runs.map((run) => {
    const text = run.text.replace(/\n+/g, "\n").replace(/^\n/, last.endsWith("\n") ? "" : "\n");
    last = text || last;
    return { ...run, text };
  });
  return tidyRuns(single);
}
