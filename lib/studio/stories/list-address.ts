import type { StoryFilters } from "./story-filters";

/** The address of a list with these filters; empty ones are left out, and `all` where another says already that the list is meant. */
export function listAddress(filters: Partial<Record<keyof StoryFilters, string>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value && name !== "all") query.set(name, value);
  if (query.size === 0 && filters.all) query.set("all", "1");
  return query.size > 0 ? `/studio?${query}` : "/studio";
}
