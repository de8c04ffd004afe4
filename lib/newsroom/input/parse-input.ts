import type { z } from "zod";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import { Refusal } from "../refusal";
import { issueCause } from "./issue-cause";
import { issueWords } from "./issue-words";
import { wellFormed } from "./well-formed";

/** Input from outside by a schema, without the halves of characters. Refuses `invalid-input` with the path and cause of every problem. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(wellFormed(input), { error: issueCause });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issueWords(issue) }));
  const first = problems[0] ?? { path: "", message: "" };
  throw new Refusal("invalid-input", sentence`${term(first.path || "input")} ${term(first.message)}`, problems);
}
