import type { Desk } from "./desk";
import type { StoryRow } from "./story-rows";

/** What a line shows changes with the revision of its story. */
const stamp = ({ id, rev }: StoryRow) => `${id}:${rev}`;

/** The stories of a page of the list in their order, each with its revision: what two readings of a list are compared by. */
export const rowStamps = (rows: StoryRow[]): string[] => rows.map(stamp);

/** The same of the desk; a story that went to another group counts as changed. */
export const deskStamps = ({ waiting, inProgress, today }: Desk): string[] => [
  ...waiting.map(({ row, reason }) => `${stamp(row)}:${reason}`),
  ...inProgress.map((row) => `${stamp(row)}:inProgress`),
  ...today.map((row) => `${stamp(row)}:today`),
];

/** How many stories came, left or changed between two readings, and whether any line would move. */
export function compareStamps(shown: string[], present: string[]): { changes: number; isMoved: boolean } {
  const [before, after] = [new Set(shown), new Set(present)];
  const idOf = (each: string) => each.slice(0, each.indexOf(":"));
  const changed = [...shown.filter((each) => !after.has(each)), ...present.filter((each) => !before.has(each))].map(
    idOf,
  );
  return { changes: new Set(changed).size, isMoved: shown.map(idOf).join() !== present.map(idOf).join() };
}
