import "server-only";
import { LRUCache } from "lru-cache";
import { CardRefusal, type DrawnCard, drawCard } from "@/lib/engines/share-cards/share-cards";
import type { Actor } from "@/lib/newsroom/access/actor";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import { database } from "@/lib/platform/db/database";
import { log } from "@/lib/platform/log";
import { processWide } from "@/lib/platform/process-wide";
import { storage } from "@/lib/platform/storage/storage";
import { type SharedDraft, sharedDraft } from "./shared-draft";

/** Drafts' cards are in memory alone, and shown to those who may read the draft: their addresses lead nobody else to them. */
const drawn = processWide("draft-cards", () => new LRUCache<string, DrawnCard>({ max: 20, ttl: 10 * 60_000 }));

/** The card that a story's draft would have, drawn now; "busy" where it cannot be, null where there is no story that the actor may read. */
export async function draftCard(actor: Actor, storyId: string): Promise<DrawnCard | "busy" | null> {
  const shared = await sharedDraft(actor, storyId);
  if (!shared) return null;
  const key = `${storyId} ${shared.hash}`;
  try {
    const card = drawn.get(key) ?? (await draw(shared));
    drawn.set(key, card);
    return card;
  } catch (cause) {
    if (!(cause instanceof CardRefusal)) throw cause;
    log.warn({ err: cause, storyId }, "card of a draft not drawn");
    return "busy";
  }
}

/** Letters of the draft's card that no font has; null where the card cannot be drawn now or the actor may not read the story. */
export async function undrawnLetters(actor: Actor, storyId: string): Promise<string[] | null> {
  const card = await draftCard(actor, storyId);
  return card === null || card === "busy" ? null : card.missing;
}

async function draw({ card }: SharedDraft): Promise<DrawnCard> {
  const { photo, portrait, ...words } = card;
  const withFile = (path: string) =>
    drawCard({
      ...words,
      ...(photo && { photo: { ...photo, path } }),
      ...(portrait && { portrait: { ...portrait, path } }),
    });
  const onCard = portrait ?? photo;
  const media = onCard && (await database().media.findUnique({ where: { id: onCard.path } }));
  return (media && (await storage().withFile(mediaKey(media), withFile))) ?? drawCard(words);
}
