import type { z } from "zod";
import { Sentence } from "@/lib/platform/i18n/sentence";

/** Adds a problem to the check of a schema, with the values of its words apart; `issueWords` reads them. */
export function stateIssue<Value>(context: z.core.ParsePayload<Value>, stated: string | Sentence): void {
  const params = { stated: typeof stated === "string" ? new Sentence(stated) : stated };
  context.issues.push({ code: "custom", input: context.value, message: String(stated), params });
}
