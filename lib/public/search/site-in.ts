import "server-only";
import { getSite, type Site } from "../site";

/** The edition in a language, else the main one. */
export async function siteIn(lang: string): Promise<Site | null> {
  const main = await getSite("-");
  return main?.lang === lang ? main : ((await getSite(lang.toLowerCase())) ?? main);
}
