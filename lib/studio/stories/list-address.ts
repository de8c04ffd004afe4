import type { StoryFilters } from "./story-filters";

/** The address of a list with these filters; empty ones are left out. */
export function listAddress(filters: Partial<Record<keyof StoryFilters, string>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return query.size > 0 ? `/studio?${query}` : "/studio";
}
