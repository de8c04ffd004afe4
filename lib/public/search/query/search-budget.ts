import "server-only";
import { env } from "@/lib/platform/env";
import { unlimitedWork, type WorkBudget, workBudget } from "@/lib/platform/fairness/work-budget";
import { storyCount } from "./story-count";

/** Any question is answered at once where there are fewer stories, however busy the machine is. */
const SMALL_PORTAL = 20_000;

/** What all questions of a search, or of a part of one, may take together. */
export async function searchBudget(share = 1): Promise<WorkBudget> {
  return (await storyCount()) < SMALL_PORTAL ? unlimitedWork : workBudget(env().SEARCH_MS * share);
}
