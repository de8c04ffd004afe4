import type { z } from "zod";
import { Sentence } from "@/lib/platform/i18n/sentence";

/** What is wrong by a schema, with its limit as a value. */
export function issueWords(issue: z.core.$ZodIssue): string | Sentence {
  if (issue.code === "custom" && issue.params?.stated instanceof Sentence) return issue.params.stated;
  const limit = issue.code === "too_big" ? issue.maximum : issue.code === "too_small" ? issue.minimum : null;
  if (limit === null) return issue.message;
  const grouped = limit.toLocaleString("en");
  const shown = issue.message.includes(grouped) ? grouped : String(limit);
  return new Sentence(issue.message.replace(shown, "{0}"), [shown]);
}
