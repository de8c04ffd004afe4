import type { Run } from "../body/body";

// The database keeps the keys of an object in an order of its own.
const marksOf = ({ marks = [] }: Run) =>
  JSON.stringify(marks.map((mark) => [mark.type, mark.type === "link" ? mark.href : ""]));

export const hasMarks = (runs: readonly Run[]) => runs.some(({ marks = [] }) => marks.length > 0);

export const sameMarks = (a: Run, b: Run) => marksOf(a) === marksOf(b);

/** Whether two texts read the same, in their words and in their marks. */
export function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return a.length === b.length && a.every((run, n) => run.text === b[n]?.text && sameMarks(run, b[n]));
}
