import "server-only";
import sharp from "sharp";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import type { CardPhoto, ShareCard } from "@/lib/platform/cards/card";
import { drawCard } from "@/lib/platform/cards/draw-card";
import { reader } from "@/lib/platform/db/reader";
import { processWide } from "@/lib/platform/process-wide";
import { storage } from "@/lib/platform/storage/storage";
import type { PageCard } from "./page-card";

const atWork = processWide("cards-at-work", () => new Map<string, Promise<void>>());

async function drawn(card: ShareCard): Promise<Buffer> {
  const { bytes, contentType } = await drawCard(card);
  if (contentType === "image/jpeg") return bytes;
  return sharp(bytes).jpeg({ quality: 88, chromaSubsampling: "4:4:4" }).toBuffer();
}

/** The card with its picture's file; without a picture where that is not public or not there. */
async function withPicture(card: ShareCard): Promise<Buffer> {
  const { photo, portrait, ...rest } = card;
  const picture = photo ?? portrait;
  const media = picture && (await reader().publicMedia.findUnique({ where: { id: picture.path } }));
  if (!picture || !media) return drawn(rest);
  const placed = (path: string): Partial<Record<"photo" | "portrait", CardPhoto>> =>
    photo ? { photo: { ...picture, path } } : { portrait: { ...picture, path } };
  const bytes = await storage().withFile(mediaKey(media), (path) => drawn({ ...rest, ...placed(path) }));
  return bytes ?? drawn(rest);
}

async function draw(page: PageCard, key: string): Promise<void> {
  await storage().put(key, await withPicture(page.card));
}

/** Key of a card in the store, where it is drawn to unless it is there. Throws a `CardRefusal` where it cannot be drawn now. */
export async function storedCard(page: PageCard): Promise<string> {
  const key = `cards/${page.subject}/${page.hash}.jpg`;
  if (await storage().head(key)) return key;
  const work = atWork.get(key) ?? draw(page, key).finally(() => atWork.delete(key));
  atWork.set(key, work);
  await work;
  return key;
}
