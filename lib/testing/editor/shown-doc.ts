import type { DocMark, DocNode } from "@/components/studio/editor/body/document/doc-node";

const WITHOUT: ReadonlySet<unknown> = new Set([null, undefined, "", 1]);

/** A document as people see it: without ids and values that change nothing, marks in one order, the paragraphs of a cell as lines. */
export function shownDoc(node: DocNode): DocNode {
  const { id: _, ...attrs } = node.attrs ?? {};
  const shown = Object.entries(attrs).filter(([, value]) => !WITHOUT.has(value));
  const isCell = node.type === "tableCell" || node.type === "tableHeader";
  const content = (isCell ? inOneParagraph(node) : (node.content ?? [])).map(shownDoc);
  return {
    type: node.type,
    ...(shown.length > 0 ? { attrs: Object.fromEntries(shown.sort()) } : {}),
    ...(content.length > 0 ? { content: joined(content) } : {}),
    ...(node.marks?.length ? { marks: inOrder(node.marks) } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
  };
}

function inOneParagraph({ content: paragraphs = [] }: DocNode): DocNode[] {
  const lines = paragraphs.flatMap((each, at) => [...(at > 0 ? [{ type: "hardBreak" }] : []), ...(each.content ?? [])]);
  return [{ type: "paragraph", attrs: { dir: paragraphs[0]?.attrs?.dir }, content: lines }];
}

const inOrder = (marks: DocMark[]) =>
  marks
    .map(({ type, attrs }) => (type === "link" ? { type, attrs: { href: attrs?.href } } : { type }))
    .sort((a, b) => a.type.localeCompare(b.type));

function joined(nodes: DocNode[]): DocNode[] {
  const kept: DocNode[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    const isSame = last?.type === "text" && node.type === "text" && same(last.marks, node.marks);
    if (isSame && last) kept[kept.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else kept.push(node);
  }
  return kept;
}

const same = (a?: DocMark[], b?: DocMark[]) => JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
