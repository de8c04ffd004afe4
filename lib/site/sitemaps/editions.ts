import "server-only";
import { getSite, type Site } from "@/lib/public/site";

/** The site in each of its languages, the default one first. */
export async function editions(): Promise<Site[]> {
  const first = await getSite("-");
  if (!first) return [];
  const others = await Promise.all(first.settings.languages.slice(1).map((lang) => getSite(lang.toLowerCase())));
  return [first, ...others.filter((site) => site !== null)];
}
