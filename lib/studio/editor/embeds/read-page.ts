import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";

/** What a page says about itself for others to show: Open Graph (https://ogp.me), oEmbed discovery, and HTML's own title and description. */
interface PageFacts {
  title?: string;
  author?: string;
  description?: string;
  picture?: string;
  /** ISO 8601 */
  publishedAt?: string;
  /** Where it says so as JSON */
  oembed?: string;
}

type Element = DefaultTreeAdapterTypes.Element;

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value.trim();

/** The elements of a page in their order; without recursion, however deep it is nested. */
function* elementsOf(html: string): Generator<Element> {
  const stack = parse(html).childNodes.filter(tree.isElementNode).reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element;
    stack.push(...element.childNodes.filter(tree.isElementNode).reverse());
  }
}

/** Reads the facts of a page; the first of each kind counts. */
export function readPage(html: string): PageFacts {
  const metas = new Map<string, string>();
  let ownTitle: string | undefined;
  let oembed: string | undefined;
  for (const element of elementsOf(html)) {
    if (element.tagName === "title") {
      const [text] = element.childNodes;
      ownTitle ??= text && tree.isTextNode(text) ? text.value.trim() : undefined;
    }
    if (element.tagName === "link" && attribute(element, "type")?.toLowerCase() === "application/json+oembed")
      oembed ??= attribute(element, "href");
    if (element.tagName !== "meta") continue;
    const name = (attribute(element, "property") ?? attribute(element, "name"))?.toLowerCase();
    const content = attribute(element, "content");
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean);
  return {
    title: first("og:title", "twitter:title") ?? ownTitle,
    author: first("author", "og:article:author", "dc.creator"),
    description: first("og:description", "twitter:description", "description"),
    picture: first("og:image:secure_url", "og:image", "og:image:url", "twitter:image"),
    publishedAt: first("article:published_time", "og:published_time", "og:article:published_time"),
    oembed,
  };
}
