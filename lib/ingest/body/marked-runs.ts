import type { Mark, Run } from "@/lib/newsroom/story/body/body";

const sameMarks = (a: Mark[], b: Mark[]) => JSON.stringify(a) === JSON.stringify(b);

/** A run with its marks, each type once. */
export function markedRun(text: string, marks: Mark[]): Run {
  const unique = marks.filter((mark, index) => marks.findIndex((other) => other.type === mark.type) === index);
  return unique.length > 0 ? { text, marks: unique } : { text };
}

/** The same text with neighbours of the same marks joined, single spaces, and no space at either end or around a line break. */
export function tidyRuns(runs: Run[]): Run[] {
  const tidy: Run[] = [];
  for (const run of runs) {
    const last = tidy.at(-1);
    const text = joined(last?.text ?? "\n", run.text);
    if (text.startsWith("\n") && last) last.text = last.text.replace(/ $/, "");
    if (text === "") continue;
    if (last && sameMarks(last.marks ?? [], run.marks ?? [])) last.text += text;
    else tidy.push({ ...run, text });
  }
  return trimmedEnd(tidy);
}

function joined(before: string, text: string): string {
  const single = text.replace(/[^\S\n\u00a0\u202f\u2028]+/g, " ").replace(/ ?\n ?/g, "\n");
  return /[ \n]$/.test(before) ? single.replace(/^ /, "") : single;
}

function trimmedEnd(runs: Run[]): Run[] {
  const [first] = runs;
  if (first) first.text = first.text.replace(/^\s+/, "");
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(/\s+$/, "");
    if (last.text !== "") break;
    runs.pop();
  }
  return runs.filter((run) => run.text !== "");
}
