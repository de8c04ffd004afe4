import "server-only";
import { type Answer, found } from "./answers/answer";
import { getSite, type Site } from "./site";

/** For pages that show nothing but the site itself. */
export async function getSitePage(locale: string): Promise<Answer<Site>> {
  const site = await getSite(locale);
  return site ? found(site) : { status: 404 };
}
