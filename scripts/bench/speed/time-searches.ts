import { getSuggestions } from "@/lib/public/search/get-suggestions";
import { searchStories } from "@/lib/public/search/search-stories";
import { timeEach } from "./time-each";

/** One search page after the other, cards, snippets and facets included. */
export const timeSearches = (lang: string, queries: string[]) =>
  timeEach(queries, (query) => searchStories(lang, query));

/** What the search field asks for while a reader types. */
export const timeTyping = (lang: string, typed: string[]) => timeEach(typed, (text) => getSuggestions(lang, text));
