import { parseFragment, defaultTreeAdapter as tree } from "parse5";
import type { DocMark, DocNode } from "@/components/studio/editor/body/document/doc-node";
import { attribute, type Element, type Node, named, within } from "@/lib/ingest/body/html/html-elements";

const MARKS: Record<string, string> = {
  ...{ strong: "bold", em: "italic", code: "code", s: "strike", sub: "subscript", sup: "superscript" },
};

/** The document that the markup of a story's page shows, node by node, as the editor would hold it. */
export function pageToDoc(html: string): DocNode {
  const [body] = named(parseFragment(html).childNodes, "div");
  return { type: "doc", content: elementsOf(body).map(blockOf) };
}

const elementsOf = (element: Element | undefined) => (element?.childNodes ?? []).filter(tree.isElementNode);
const one = (element: Element, name: string) => within(element, [name])[0];
const dir = (element: Element) => ({ dir: attribute(element, "dir") });
const number = (element: Element, name: string) => Number(attribute(element, name) ?? 1);

function textOf(element: Element | undefined): string {
  const text = (nodes: Node[]): string =>
    nodes
      .map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? text(node.childNodes) : ""))
      .join("");
  return text(element?.childNodes ?? []);
}

function inline(nodes: Node[], marks: DocMark[] = []): DocNode[] {
  return nodes.flatMap((node): DocNode[] => {
    if (tree.isTextNode(node)) return [{ type: "text", text: node.value, marks }];
    if (!tree.isElementNode(node) || ["ul", "ol"].includes(node.tagName)) return [];
    if (node.tagName === "br") return [{ type: "hardBreak", marks }];
    const mark =
      node.tagName === "a"
        ? { type: "link", attrs: { href: attribute(node, "href") } }
        : { type: MARKS[node.tagName] ?? node.tagName };
    return inline(node.childNodes, [...marks, mark]);
  });
}

const paragraph = (element: Element, attrs = dir(element)): DocNode => ({
  ...{ type: "paragraph", attrs, content: inline(element.childNodes) },
});

function blockOf(element: Element): DocNode {
  const has = (name: string) => (attribute(element, "class") ?? "").split(" ").includes(name);
  switch (element.tagName) {
    case "p":
      return paragraph(element);
    case "h2":
    case "h3":
    case "h4": {
      const attrs = { level: Number(element.tagName[1]), ...dir(element) };
      return { type: "heading", attrs, content: inline(element.childNodes) };
    }
    case "ul":
    case "ol":
      return listOf(element);
    case "blockquote":
      return quoteOf(element, "quote", "cite");
    case "figure":
      return has("pullquote") ? quoteOf(element, "pullquote", "figcaption") : pictureOf(element);
    case "aside":
      return {
        type: "factbox",
        attrs: { title: textOf(one(element, "h2")) },
        content: within(element, ["li"]).map((item) => paragraph(item)),
      };
    case "masthead-embed":
      return embedOf(element);
    case "hr":
      return { type: "horizontalRule" };
    default:
      return tableOf(element);
  }
}

function quoteOf(element: Element, type: string, source: string): DocNode {
  const attrs = { attribution: textOf(one(element, source)), ...dir(element) };
  return { type, attrs, content: inline(one(element, "p")?.childNodes ?? []) };
}

function embedOf(element: Element): DocNode {
  const date = one(element, "time");
  return {
    type: "embed",
    attrs: {
      url: attribute(one(element, "a") ?? element, "href"),
      title: textOf(one(element, "p")),
      author: textOf(one(element, "bdi")),
      quote: textOf(one(element, "blockquote")),
      postedOn: date && attribute(date, "datetime"),
      mediaId: mediaIdOf(element),
      ratio: Number(attribute(element, "data-ratio") ?? 0) || null,
    },
  };
}

const mediaIdOf = (element: Element) =>
  /\/media\/([^/]+)\//.exec(attribute(one(element, "img") ?? element, "src") ?? "")?.[1];

function pictureOf(element: Element): DocNode {
  return {
    type: "picture",
    attrs: {
      mediaId: mediaIdOf(element),
      caption: textOf(one(element, "figcaption")),
      size: attribute(element, "data-size"),
    },
  };
}

function listOf(element: Element): DocNode {
  const isOrdered = element.tagName === "ol";
  return {
    type: isOrdered ? "orderedList" : "bulletList",
    attrs: isOrdered ? { start: number(element, "start"), type: attribute(element, "type") } : {},
    content: named(element.childNodes, "li").map((item) => ({
      type: "listItem",
      content: [paragraph(item), ...named(item.childNodes, "ul", "ol").map(listOf)],
    })),
  };
}

function tableOf(element: Element): DocNode {
  const cell = (each: Element): DocNode => ({
    type: each.tagName === "th" ? "tableHeader" : "tableCell",
    attrs: { colspan: number(each, "colspan"), rowspan: number(each, "rowspan") },
    content: [paragraph(each)],
  });
  return {
    type: "table",
    attrs: { caption: textOf(one(element, "caption")) },
    content: within(element, ["tr"]).map((row) => ({ type: "tableRow", content: elementsOf(row).map(cell) })),
  };
}
