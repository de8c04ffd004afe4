import "server-only";
import { LRUCache } from "lru-cache";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import type { CardPhoto, ShareCard } from "@/lib/platform/cards/card";
import { CardRefusal } from "@/lib/platform/cards/card-refusal";
import { convertCard } from "@/lib/platform/cards/convert-card";
import { drawCard } from "@/lib/platform/cards/draw-card";
import { reader } from "@/lib/platform/db/reader";
import { log } from "@/lib/platform/log";
import { processWide } from "@/lib/platform/process-wide";
import { storage } from "@/lib/platform/storage/storage";
import { cardName, cardType, type PageCard } from "./page-card";

/** Milliseconds for which a card that could not be drawn is not tried again */
const REST_MS = 15_000;

const { atWork, refused } = processWide("cards-at-work", () => ({
  atWork: new Map<string, Promise<void>>(),
  refused: new LRUCache<string, CardRefusal>({ max: 1_000, ttl: REST_MS }),
}));

/** Key of a card in the store. */
export const cardKey = (page: PageCard) => `cards/${page.subject}/${cardName(page)}`;

async function drawn(card: ShareCard, type: ReturnType<typeof cardType>): Promise<Buffer> {
  const { bytes, contentType } = await drawCard(card);
  // The address names the type, and its picture went away.
  return convertCard(bytes, contentType, type);
}

/** The card with its picture's file; without a picture where that is not public, not there or damaged. */
async function withPicture({ card, ...page }: PageCard): Promise<Buffer> {
  const { photo, portrait, ...rest } = card;
  const type = cardType({ card });
  const picture = photo ?? portrait;
  const media = picture && (await reader().publicMedia.findUnique({ where: { id: picture.path } }));
  if (!picture || !media) return drawn(rest, type);
  const placed = (path: string): Partial<Record<"photo" | "portrait", CardPhoto>> =>
    photo ? { photo: { ...picture, path } } : { portrait: { ...picture, path } };
  try {
    const bytes = await storage().withFile(mediaKey(media), (path) => drawn({ ...rest, ...placed(path) }, type));
    return bytes ?? drawn(rest, type);
  } catch (cause) {
    if (!(cause instanceof CardRefusal) || cause.code !== "cannot-draw") throw cause;
    log.warn({ err: cause, subject: page.subject }, "share card drawn without its picture");
    return drawn(rest, type);
  }
}

async function draw(page: PageCard, key: string): Promise<void> {
  try {
    await storage().put(key, await withPicture(page));
  } catch (cause) {
    // One that was refused because others were being drawn may be drawn at once.
    if (cause instanceof CardRefusal && cause.code !== "busy") refused.set(key, cause);
    throw cause;
  }
}

/** Key of a card in the store, where it is drawn to unless it is there. Throws a `CardRefusal` where it cannot be drawn now. */
export async function storedCard(page: PageCard): Promise<string> {
  const key = cardKey(page);
  if (await storage().head(key)) return key;
  const before = refused.get(key);
  if (before) throw before;
  const work = atWork.get(key) ?? draw(page, key).finally(() => atWork.delete(key));
  atWork.set(key, work);
  await work;
  return key;
}
