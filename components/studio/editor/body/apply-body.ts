import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { bodyToDoc } from "./document/body-to-doc";

interface Placed {
  id: string;
  from: number;
  to: number;
}

/**
 * The change that puts a merged text into an open editor, block by block, so that the cursor stays where nobody else wrote. Empty
 * paragraphs, which no story keeps, stay where they are; where blocks have changed places the whole text is put again.
 */
export function applyBody({ tr, doc, schema }: EditorState, body: StoryBody): Transaction {
  const target = schema.nodeFromJSON(bodyToDoc(body));
  const wanted = target.children.map((node) => ({ id: String(node.attrs.id), node }));
  const isWanted = new Set(wanted.map(({ id }) => id));
  const placed: Placed[] = [];
  doc.forEach((node, from) => {
    const id = String(node.attrs.id);
    const isBlank = node.isTextblock && node.textContent.trim() === "";
    if (!isBlank || isWanted.has(id)) placed.push({ id, from, to: from + node.nodeSize });
  });
  const common = placed.filter(({ id }) => isWanted.has(id)).map(({ id }) => id);
  const order = wanted.filter(({ id }) => common.includes(id)).map(({ id }) => id);
  if (common.length === 0 || common.join() !== order.join()) {
    return tr.replaceWith(0, doc.content.size, target.content).setMeta("addToHistory", false);
  }
  let [end, last] = [doc.content.size, placed.length];
  const removeUpTo = (first: number) => {
    for (const { from, to } of placed.slice(first, last).reverse()) tr.delete(from, to);
  };
  // From the last block to the first, so that what stands before keeps its place.
  for (const { id, node } of wanted.reverse()) {
    const index = placed.findIndex((block) => block.id === id);
    const block = placed[index];
    if (block) {
      removeUpTo(index + 1);
      if (!doc.nodeAt(block.from)?.eq(node)) tr.replaceWith(block.from, block.to, node);
      [end, last] = [block.from, index];
    } else tr.insert(end, node);
  }
  removeUpTo(0);
  return tr.setMeta("addToHistory", false);
}
