import "server-only";
import { slugOf } from "@/lib/newsroom/address/slug";
import { quoted } from "@/lib/newsroom/search/search-document";
import { publicNamesakes } from "../../db/public-search";
import type { QueryFilter } from "./parse-query";
import { anyOf, noneOf } from "./tsquery";

/** A filter as a part of a tsquery; a name that nothing has is a filter that no story passes. */
export async function filterText(lang: string, { field, value, isExcluded }: QueryFilter): Promise<string> {
  const passed = field === "type" ? quoted(`k:${value}`) : anyOf(await lexemesOf(lang, field, value));
  return isExcluded ? noneOf(passed) : passed;
}

async function lexemesOf(lang: string, field: "author" | "topic" | "section", value: string): Promise<string[]> {
  const namesakes = await publicNamesakes(field, value.toLowerCase(), slugOf(value, lang));
  const ids = namesakes.length > 0 ? namesakes.map(({ id }) => id) : ["none"];
  return ids.map((id) => quoted(`${field[0]}:${id}`));
}
