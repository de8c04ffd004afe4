import "server-only";
import { anyOf, noneOf, quoted } from "@/lib/engines/text-index/text-index";
import { slugOf } from "@/lib/newsroom/address/slug";
import { filterLexeme } from "@/lib/newsroom/search/filter-lexemes";
import { publicNamesakes } from "../../db/public-search";
import type { QueryFilter } from "./take-filter";

/** A filter as a part of a tsquery; a name that nothing has is a filter that no story passes. */
export async function filterText(lang: string, { field, value, isExcluded }: QueryFilter): Promise<string> {
  const passed = field === "type" ? quoted(filterLexeme.type(value)) : anyOf(await lexemesOf(lang, field, value));
  return isExcluded ? noneOf(passed) : passed;
}

async function lexemesOf(lang: string, field: "author" | "topic" | "section", value: string): Promise<string[]> {
  const namesakes = await publicNamesakes(field, value.toLowerCase(), slugOf(value, lang));
  const ids = namesakes.length > 0 ? namesakes.map(({ id }) => id) : ["none"];
  return ids.map((id) => quoted(filterLexeme[field](id)));
}
