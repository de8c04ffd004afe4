import "server-only";
import { getSite } from "@/lib/public/site";
import { addressAnswer } from "../answers/address-answer";
import { readablePath } from "../answers/readable-path";
import { sectionMove } from "../answers/section-move";
import type { FeedScope } from "./feed-listing";

/** Sends on who asks for the feed of a section that was renamed, or for one by an untidy address; null where there is none. */
export async function movedFeed(locale: string, scope: FeedScope, fileName: string): Promise<Response | null> {
  const site = await getSite(locale);
  if (!site || scope.of !== "section") return null;
  const slug = readablePath(scope.slug);
  const moved = slug && (await sectionMove(site, slug, `/${fileName}`));
  const answer = moved || (await addressAnswer(`${site.prefix}/${scope.slug}/${fileName}`));
  if (!("location" in answer)) return null;
  return new Response(null, { status: answer.status, headers: { location: answer.location } });
}
