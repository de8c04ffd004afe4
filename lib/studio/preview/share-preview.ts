import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { siteUrl } from "@/lib/platform/env";
import { sharedDraft } from "./shared-draft";

/** What networks would be told of a story. */
export interface SharePreview {
  lang: string;
  siteName: string;
  /** Such as `news.example.org` */
  host: string;
  title: string;
  description: string;
  /** Changes with everything that the card shows */
  cardHash: string;
  /** The lead picture, which Discover shows in place of the card, with the place that matters in it from 0 to 1 */
  photo: { id: string; focal: { x: number; y: number } } | null;
}

/** What networks would be told if the draft were published now; null where there is no story that the actor may read. */
export async function getSharePreview(actor: Actor, storyId: string): Promise<SharePreview | null> {
  const shared = await sharedDraft(actor, storyId);
  if (!shared) return null;
  const { lang, siteName, title, description, hash, lead } = shared;
  return {
    ...{ lang, siteName, title, description },
    host: new URL(siteUrl()).host.replace(/^www\./, ""),
    cardHash: hash,
    photo: lead && { id: lead.id, focal: { x: lead.focalX, y: lead.focalY } },
  };
}
