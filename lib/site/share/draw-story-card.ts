import "server-only";
import sharp from "sharp";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import type { ShareCard } from "@/lib/platform/cards/card";
import { drawCard } from "@/lib/platform/cards/draw-card";
import { reader } from "@/lib/platform/db/reader";
import { processWide } from "@/lib/platform/process-wide";
import { storage } from "@/lib/platform/storage/storage";
import type { Site } from "../site";
import { type SharedStory, shareCard, shareCardHash } from "./share-card";

const atWork = processWide("story-cards", () => new Map<string, Promise<void>>());

export const storyCardKey = (storyId: string, hash: string) => `cards/${storyId}/${hash}.jpg`;

async function drawn(card: ShareCard): Promise<Buffer> {
  const { bytes, contentType } = await drawCard(card);
  if (contentType === "image/jpeg") return bytes;
  return sharp(bytes).jpeg({ quality: 88, chromaSubsampling: "4:4:4" }).toBuffer();
}

/** The card with its photo's file; without a photo where that is not public or not there. */
async function withPhoto(card: ShareCard): Promise<Buffer> {
  const { photo, ...rest } = card;
  const media = photo && (await reader().publicMedia.findUnique({ where: { id: photo.path } }));
  if (!photo || !media) return drawn(rest);
  const bytes = await storage().withFile(mediaKey(media), (path) => drawn({ ...card, photo: { ...photo, path } }));
  return bytes ?? drawn(rest);
}

async function draw(story: SharedStory, site: Site, key: string): Promise<void> {
  await storage().put(key, await withPhoto(shareCard(story, site)));
}

/** Key of the story's card in the store, where it is drawn to unless it is there. Throws a `CardRefusal` where it cannot be drawn now. */
export async function storedStoryCard(story: SharedStory, site: Site): Promise<string> {
  const key = storyCardKey(story.id, shareCardHash(story, site));
  if (await storage().head(key)) return key;
  const work = atWork.get(key) ?? draw(story, site, key).finally(() => atWork.delete(key));
  atWork.set(key, work);
  await work;
  return key;
}
