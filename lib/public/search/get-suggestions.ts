import "server-only";
import { siteIn } from "./site-in";
import { type Suggestion, suggestions } from "./suggestions";

/** Suggestions of the edition in a language, else of the main one. Throws TooManySearches. */
export async function getSuggestions(lang: string, typed: string): Promise<Suggestion[]> {
  const site = await siteIn(lang.slice(0, 35));
  return site ? suggestions(site, typed) : [];
}
