import type { RefusalCode, RefusalProblem } from "@/lib/newsroom/refusal";
import { MAX_ACTION_BYTES } from "@/lib/platform/http/front/body-limits";
import type { ActionRefused, ActionResult } from "./action-result";
import type { Translate } from "./text/make-studio-text";

/** What React's own encoding may add to the text of the input */
const ENVELOPE = 16 * 1024;

/**
 * Runs an action of the studio from the browser; null where the portal did not answer. What is larger than an action may be is refused
 * `too-large` here, by its largest field: the framework would answer it with an error of its own, before any code of ours.
 * An action that the portal no longer has, since it was updated while the page was open, is refused `outdated-page`.
 */
export async function sendAction<Input, Value>(
  action: (input: Input) => Promise<ActionResult<Value>>,
  input: Input,
  t: Translate,
): Promise<ActionResult<Value> | null> {
  const answer = () =>
    action(input).catch((error: unknown) =>
      isUnknownAction(error) ? refusal("outdated-page", t("shell.outdatedPage")) : null,
    );
  return tooLarge(input, t) ?? (await answer());
}

// Next's router throws it for an answer by front/answer-unknown-action.ts.
const isUnknownAction = (error: unknown) => error instanceof Error && error.name === "UnrecognizedActionError";

const refusal = (code: RefusalCode, message: string, problems: RefusalProblem[] = []): ActionRefused => ({
  ok: false,
  code,
  message,
  problems,
});

function tooLarge(input: unknown, t: Translate): ActionRefused | null {
  const bytes = sizeOf(input);
  if (bytes <= MAX_ACTION_BYTES - ENVELOPE) return null;
  const fields = typeof input === "object" && input ? Object.entries(input) : [];
  const [path = ""] = fields.sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))[0] ?? [];
  const values = { field: path, size: megabytes(bytes), max: megabytes(MAX_ACTION_BYTES) };
  const message = t(path ? "shell.tooLargeField" : "shell.tooLargeInput", values);
  return refusal("too-large", message, [{ path, message: t("shell.tooLarge", values) }]);
}

const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value) ?? "").byteLength;

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace(".0", "");
