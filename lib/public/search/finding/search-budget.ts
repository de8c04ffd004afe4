import "server-only";
import { env } from "@/lib/platform/env";

export interface SearchBudget {
  /** Milliseconds that are left */
  left(): number;
}

/** What all questions of one search may take together. */
export function searchBudget(milliseconds = env().SEARCH_MS): SearchBudget {
  const end = performance.now() + milliseconds;
  return { left: () => Math.max(0, end - performance.now()) };
}
