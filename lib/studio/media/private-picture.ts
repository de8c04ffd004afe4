import "server-only";
import sharp from "sharp";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/actor";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import { seenMedia } from "@/lib/newsroom/media/seen-media";
import { database } from "@/lib/platform/db/database";
import { storage } from "@/lib/platform/storage/storage";

const widths = [320, 640, 1200, 1600];
const QUALITY = 78;

/**
 * A picture for the studio's own pages, public or not, at most `asked` pixels wide (rounded up to a known width); null where there is none
 * that the actor may see.
 */
export async function privatePicture(actor: Actor, mediaId: string, asked: number): Promise<Buffer | null> {
  if (!z.uuid().safeParse(mediaId).success) return null;
  const [media] = await database().$queryRaw<{ id: string; hash: string; mime: string }[]>`
    select id, hash, mime from media where id = ${mediaId}::uuid and ${seenMedia(actor)}`;
  const original = media && (await storage().read(mediaKey(media)));
  if (!original) return null;
  const width = widths.find((known) => known >= asked) ?? 1600;
  return sharp(original).resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer();
}
