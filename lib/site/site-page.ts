import "server-only";
import { getSite, type Site } from "@/lib/public/site";
import { type Answer, found } from "./answers/answer";

/** For pages that show nothing but the site itself. */
export async function getSitePage(locale: string): Promise<Answer<Site>> {
  const site = await getSite(locale);
  return site ? found(site) : { status: 404 };
}
