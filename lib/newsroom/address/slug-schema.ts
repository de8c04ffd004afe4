import { z } from "zod";
import { slugProblem } from "@/lib/platform/http/slug-problem";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import { stateIssue } from "../input/state-issue";
import { slugSuggestion } from "./slug-suggestion";

/** A slug; what is none is refused with the cause, and with one that would do. */
export const slugSchema = z.string().check((context) => {
  const problem = slugProblem(context.value);
  if (!problem) return;
  const suggestion = slugSuggestion(context.value);
  stateIssue(context, suggestion ? sentence`${term(problem)}: ${suggestion} would do` : problem);
});
