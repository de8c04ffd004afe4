import type { Run } from "../body/body";

/** What a correction says, in runs; one without marks is a single run. */
export const shownRuns = ({ text, runs }: { text: string; runs: unknown }): Run[] =>
  (runs as Run[] | null) ?? [{ text }];
