import type { RefusalCode, RefusalProblem } from "@/lib/newsroom/refusal";

/** What an action of the studio returns: the verb's result, or its refusal in words for people. */
export type ActionResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: RefusalCode; message: string; problems: RefusalProblem[] };

export type ActionRefused = Extract<ActionResult<never>, { ok: false }>;
