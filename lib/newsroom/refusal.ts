import type { Sentence } from "@/lib/platform/i18n/sentence";

export type RefusalCode =
  | "invalid-input"
  | "too-large"
  | "unknown-block"
  | "not-found"
  | "not-permitted"
  | "stale-version"
  | "missing-revision"
  | "unknown-revision"
  | "other-story"
  | "wrong-state"
  | "incomplete-story"
  | "address-taken"
  | "in-use"
  | "rate-limited"
  | "broken-picture"
  | "busy"
  | "signed-out"
  | "outdated-page"
  | "temporary-password"
  | "ambiguous-time"
  | "missing-time"
  | "embargo-conflict"
  | "lease-held"
  | "needs-confirmation";

export interface RefusalProblem {
  /** Where: `headline`, `body.blocks.3.text`; empty for the thing as a whole. */
  path: string;
  message: string;
  /** What could stand there instead */
  suggestion?: string;
}

/** A problem as a rule states it; as a RefusalProblem it is English. */
export interface StatedProblem extends Omit<RefusalProblem, "message"> {
  message: string | Sentence;
}

/** An expected no. Thrown, because it must roll the transaction back; doors translate it. */
export class Refusal extends Error {
  readonly problems: RefusalProblem[];

  constructor(
    readonly code: RefusalCode,
    /** Without values it is plain text, and its own key in translations */
    readonly stated: string | Sentence,
    readonly statedProblems: readonly StatedProblem[] = [],
  ) {
    super(String(stated));
    this.name = "Refusal";
    this.problems = statedProblems.map((problem) => ({ ...problem, message: String(problem.message) }));
  }
}
