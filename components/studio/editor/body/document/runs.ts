import type { Mark, Run } from "@/lib/newsroom/story/body/body";
import { childrenOf, type DocMark, type DocNode } from "./doc-node";

const editorNames = {
  strong: "bold",
  em: "italic",
  code: "code",
  strike: "strike",
  sub: "subscript",
  sup: "superscript",
} as const;

const storyNames = Object.fromEntries(Object.entries(editorNames).map(([story, editor]) => [editor, story]));

function toDocMark(mark: Mark): DocMark {
  return mark.type === "link" ? { type: "link", attrs: { href: mark.href } } : { type: editorNames[mark.type] };
}

function toMark(mark: DocMark): Mark[] {
  if (mark.type === "link") return [{ type: "link", href: String(mark.attrs?.href ?? "") }];
  const type = storyNames[mark.type] as Exclude<Mark["type"], "link"> | undefined;
  return type ? [{ type }] : [];
}

/** Runs of a story as the inline nodes of the editor; line breaks become `hardBreak`. */
export function runsToInline(runs: Run[]): DocNode[] {
  return runs.flatMap(({ text, marks = [] }) => {
    const marked = marks.length > 0 ? { marks: marks.map(toDocMark) } : {};
    return text
      .split("\n")
      .flatMap((line, index): DocNode[] => [
        ...(index > 0 ? [{ type: "hardBreak", ...marked }] : []),
        ...(line ? [{ type: "text", text: line, ...marked }] : []),
      ]);
  });
}

const sameMarks = (a: Run | undefined, b: Run) => JSON.stringify(a?.marks ?? []) === JSON.stringify(b.marks ?? []);

/** The inline nodes of a textblock as runs; neighbours with the same marks are joined. */
export function inlineToRuns(node: DocNode | undefined): Run[] {
  const runs: Run[] = [];
  for (const child of childrenOf(node)) {
    const marks = (child.marks ?? []).flatMap(toMark);
    const text = child.type === "hardBreak" ? "\n" : (child.text ?? "");
    const run: Run = marks.length > 0 ? { text, marks } : { text };
    const last = runs.at(-1);
    if (last && sameMarks(last, run)) last.text += text;
    else if (text) runs.push(run);
  }
  return runs;
}
