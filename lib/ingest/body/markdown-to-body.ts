import type { Blockquote, ListItem, List as MarkdownList, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { Refusal } from "@/lib/newsroom/refusal";
import {
  type Block,
  itemOf,
  itemRuns,
  type List,
  listLines,
  type Mark,
  type Run,
  runText,
  type StoryBody,
} from "@/lib/newsroom/story/body/body";
import { madeEmbed } from "@/lib/newsroom/story/body/embed/made-embed";
import { MAX_LIST_LEVELS, MAX_LIST_START } from "@/lib/newsroom/story/body/limits";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import { blockIds } from "./block-ids";
import { markedRun, tidyRuns } from "./marked-runs";

type Piece = Block extends infer Each ? (Each extends Block ? Omit<Each, "id"> : never) : never;

interface MarkdownMedia {
  /** The id of the picture that `![](key)` names. */
  pictureId(key: string): string;
}

const EMBED = /^@\[embed\]\((\S+)(?:\s+"([^"]*)")?\)$/;
const ATTRIBUTION = /^[—–]\s*/;
/** Stands for the end of a source line inside a quote until its attribution is known. */
const SOFT_BREAK = "\u2028";

/**
 * The newsroom's Markdown (docs/import.md) as a story document: paragraphs, headings, quotes with `— Name` as their last
 * line, `[!pull]` and `[!facts]` boxes, lists, tables, pictures and embeds. Refuses `invalid-input` for anything else.
 */
export function markdownToBody(markdown: string, media: MarkdownMedia): StoryBody {
  const id = blockIds();
  const blocks = mdast(markdown).flatMap((node): Block[] => {
    const piece = pieceOf(node, markdown, media);
    return piece ? [{ id: id(), ...piece } as Block] : [];
  });
  return { schema: 1, blocks };
}

function mdast(markdown: string): RootContent[] {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children;
}

function pieceOf(node: RootContent, source: string, media: MarkdownMedia): Piece | null {
  switch (node.type) {
    case "paragraph": {
      const text = source.slice(node.position?.start.offset, node.position?.end.offset);
      return alone(text, node.children, media) ?? { type: "paragraph", text: runsOf(node.children) };
    }
    case "heading":
      return { type: "heading", level: node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4, text: runsOf(node.children) };
    case "blockquote":
      return quote(node);
    case "list":
      return { type: "list", ...listOf(node) };
    case "table":
      return table(node);
    case "thematicBreak":
      return { type: "divider" };
    default:
      throw new Refusal("invalid-input", `Line ${node.position?.start.line}: the text may not hold ${node.type}.`);
  }
}

function alone(text: string, children: PhrasingContent[], media: MarkdownMedia): Piece | null {
  const embed = EMBED.exec(text.trim());
  const made = embed?.[1] ? madeEmbed(embed[1], { title: embed[2] }) : null;
  if (made) return { type: "embed", ...made };
  const [image] = children;
  if (children.length !== 1 || image?.type !== "image") return null;
  const caption = image.title || image.alt || undefined;
  return { type: "picture", mediaId: media.pictureId(image.url), size: "text", ...(caption ? { caption } : {}) };
}

function quote(node: Blockquote): Piece {
  const [label, ...rest] = labelled(node);
  const lines = rest.flatMap((child) =>
    child.type === "paragraph" ? [runsOf(child.children, SOFT_BREAK)] : child.type === "list" ? linesOf(child) : [],
  );
  if (label.kind === "facts") return { type: "factbox", title: label.title, items: lines };
  const text = lines.flatMap((runs, index) => (index > 0 ? [{ text: "\n" }, ...runs] : runs));
  return { type: label.kind === "pull" ? "pullquote" : "quote", ...withAttribution(text) };
}

interface Label {
  kind: "pull" | "facts" | null;
  title: string;
}

/** What the first line `[!pull]` or `[!facts] Title` says, and the content without that line. */
function labelled(node: Blockquote): [Label, ...Blockquote["children"]] {
  const [first, ...others] = node.children;
  const opening = first?.type === "paragraph" ? first.children[0] : undefined;
  if (first?.type !== "paragraph" || opening?.type !== "text") return [{ kind: null, title: "" }, ...node.children];
  const found = /^\[!(pull|facts)\][^\S\n]*([^\n]*)(?:\n|$)/.exec(opening.value);
  if (!found) return [{ kind: null, title: "" }, ...node.children];
  const left = [{ ...opening, value: opening.value.slice(found[0].length) }, ...first.children.slice(1)];
  const body = runsOf(left).length > 0 ? [{ ...first, children: left }] : [];
  return [{ kind: found[1] === "pull" ? "pull" : "facts", title: found[2]?.trim() ?? "" }, ...body, ...others];
}

function withAttribution(text: Run[]): { text: Run[]; attribution?: string } {
  const whole = runText(text);
  const start = Math.max(whole.lastIndexOf("\n"), whole.lastIndexOf(SOFT_BREAK)) + 1;
  const lastLine = whole.slice(start);
  if (start === 0 || !ATTRIBUTION.test(lastLine)) return { text: unbroken(text) };
  return { text: unbroken(cutAt(text, start)), attribution: lastLine.replace(ATTRIBUTION, "").trim() };
}

const unbroken = (runs: Run[]) => tidyRuns(runs.map((run) => ({ ...run, text: run.text.replaceAll(SOFT_BREAK, " ") })));

function cutAt(runs: Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const kept = run.text.slice(0, Math.max(left, 0));
    left -= run.text.length;
    return kept ? [{ ...run, text: kept }] : [];
  });
}

const linesOf = (node: MarkdownList) => listLines(listOf(node)).map(({ item }) => itemRuns(item));

/** A list with its inner lists. Each paragraph of an item after its first becomes an item, and so does what is nested too deep. */
function listOf(node: MarkdownList, level = 1): List {
  const { ordered, start } = node;
  const isNumbered = ordered === true && typeof start === "number" && start !== 1 && start <= MAX_LIST_START;
  return {
    ordered: ordered === true,
    ...(isNumbered ? { start } : {}),
    items: node.children.flatMap((item) => itemsOf(item, level)),
  };
}

function itemsOf(item: ListItem, level: number): List["items"] {
  const items: { text: Run[]; lists?: List[] }[] = [];
  for (const child of item.children) {
    if (child.type === "paragraph") items.push({ text: runsOf(child.children) });
    if (child.type !== "list") continue;
    const last = items.at(-1);
    const inner = listOf(child, Math.min(level + 1, MAX_LIST_LEVELS));
    if (last && level < MAX_LIST_LEVELS) last.lists = [...(last.lists ?? []), inner];
    else items.push(...inner.items.map(itemOf));
  }
  return items.map((each) => (each.lists ? each : each.text));
}

function table(node: Table): Piece {
  const [header = [], ...rows] = node.children.map((row) => row.children.map((cell) => runsOf(cell.children)));
  return { type: "table", header, rows };
}

const runsOf = (nodes: PhrasingContent[], lineEnd = " "): Run[] => tidyRuns(phrases(nodes, [], lineEnd));

function phrases(nodes: PhrasingContent[], marks: Mark[], lineEnd: string): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case "text":
        return [markedRun(node.value.replaceAll("\n", lineEnd), marks)];
      case "strong":
        return phrases(node.children, [...marks, { type: "strong" }], lineEnd);
      case "emphasis":
        return phrases(node.children, [...marks, { type: "em" }], lineEnd);
      case "inlineCode":
        return [markedRun(node.value, [...marks, { type: "code" }])];
      case "break":
        return [{ text: "\n" }];
      case "link":
        return phrases(node.children, linkMarks(node.url, marks), lineEnd);
      default:
        throw new Refusal("invalid-input", `Line ${node.position?.start.line}: the text may not hold ${node.type}.`);
    }
  });
}

const linkMarks = (url: string, marks: Mark[]): Mark[] =>
  isSafeLink(url) ? [...marks, { type: "link", href: url }] : marks;
