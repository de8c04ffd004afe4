import "server-only";
import { type PublicFacet, publicFacets } from "../db/public-search";
import { named } from "../lists/story-card";
import type { Site } from "../site";
import type { ParsedQuery } from "./query/parse-query";

/** A way to narrow a search down. */
export interface Facet {
  field: PublicFacet["field"];
  name: string;
  stories: number;
  /** What to search for instead */
  query: string;
}

const MAX_YEARS = 6;

/** Sections, topics and years of the stories that were found, without those that all or none of them have. */
export async function facetsOf(site: Site, shown: string, parsed: ParsedQuery, ids: string[]): Promise<Facet[]> {
  if (ids.length < 2) return [];
  const asked = new Set<string>(parsed.filters.map((filter) => filter.field));
  if (parsed.since || parsed.until) asked.add("year");
  const rows = await publicFacets(ids);
  const telling = rows.filter((row) => !asked.has(row.field) && row.stories < ids.length);
  const years = telling.filter((row) => row.field === "year").slice(0, MAX_YEARS);
  return [...telling.filter((row) => row.field !== "year"), ...years].map(({ field, value, names, stories }) => ({
    field,
    name: field === "year" ? value : named(names, site) || value,
    stories,
    query: `${shown} ${field === "year" ? yearFilter(Number(value)) : `${field}:${value}`}`,
  }));
}

const yearFilter = (year: number) => `after:${year - 1} before:${year + 1}`;
