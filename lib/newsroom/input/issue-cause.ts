import type { z } from "zod";

/** What is wrong where a schema says nothing of its own, by the kind of the problem. */
export const issueCauses = {
  missing: "is missing",
  type: "is of the wrong type",
  characters: "must have at most {0} characters",
  fewCharacters: "must have at least {0} characters",
  entries: "must have at most {0} entries",
  fewEntries: "must have at least {0} entries",
  most: "must be at most {0}",
  least: "must be at least {0}",
  choice: "is none of the possible values",
  form: "has the wrong form",
  keys: "has fields that are not known",
  other: "is not valid",
};

function causeOf(issue: z.core.$ZodRawIssue): keyof typeof issueCauses {
  if (issue.code === "invalid_type") return issue.input === undefined ? "missing" : "type";
  if (issue.code === "too_big")
    return issue.origin === "string" ? "characters" : issue.origin === "array" ? "entries" : "most";
  if (issue.code === "too_small")
    return issue.origin === "string" ? "fewCharacters" : issue.origin === "array" ? "fewEntries" : "least";
  if (issue.code === "invalid_value") return "choice";
  if (issue.code === "invalid_format") return "form";
  return issue.code === "unrecognized_keys" ? "keys" : "other";
}

/** The words of a problem for which a schema has none, in place of those of the library, which are for programmers. */
export function issueCause(issue: z.core.$ZodRawIssue): string {
  const limit = issue.code === "too_big" ? issue.maximum : issue.code === "too_small" ? issue.minimum : "";
  return issueCauses[causeOf(issue)].replace("{0}", String(limit));
}
