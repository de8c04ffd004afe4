import { MAX_ACTION_BYTES } from "@/lib/platform/http/front/body-limits";
import type { ActionRefused, ActionResult } from "./action-result";

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
): Promise<ActionResult<Value> | null> {
  return tooLarge(input) ?? (await action(input).catch((error: unknown) => (isUnknownAction(error) ? outdated : null)));
}

// Next's router throws it for an answer by front/answer-unknown-action.ts.
const isUnknownAction = (error: unknown) => error instanceof Error && error.name === "UnrecognizedActionError";

const outdated: ActionRefused = {
  ok: false,
  code: "outdated-page",
  message: "This page is older than the portal. Reload it.",
  problems: [],
};

function tooLarge(input: unknown): ActionRefused | null {
  const bytes = sizeOf(input);
  if (bytes <= MAX_ACTION_BYTES - ENVELOPE) return null;
  const fields = typeof input === "object" && input ? Object.entries(input) : [];
  const [path = ""] = fields.sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))[0] ?? [];
  const cause = `is too long: ${megabytes(bytes)} MB, and at most ${megabytes(MAX_ACTION_BYTES)} MB can be sent at once`;
  const message = `${path ? `What is in “${path}”` : "This"} ${cause}.`;
  return { ok: false, code: "too-large", message, problems: [{ path, message: cause }] };
}

const sizeOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value) ?? "").byteLength;

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace(".0", "");
