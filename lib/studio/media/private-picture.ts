import "server-only";
import pLimit from "p-limit";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { pictureScope } from "@/lib/newsroom/access/picture-scope";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import { database } from "@/lib/platform/db/database";
import { openStoredPicture } from "@/lib/platform/pictures/stored-picture";
import { processWide } from "@/lib/platform/process-wide";
import { storage } from "@/lib/platform/storage/storage";

const widths = [320, 640, 1200, 1600];
const QUALITY = 78;

/** Readers' pictures are limited in the same way (picture-file.ts). */
const scaling = processWide("private-pictures", () => pLimit(2));

/**
 * A picture for the studio's own pages, public or not, at most `asked` pixels wide (rounded up to a known width); null where there is none
 * that the actor may see.
 */
export async function privatePicture(actor: Actor, mediaId: string, asked: number): Promise<Buffer | null> {
  if (!z.uuid().safeParse(mediaId).success) return null;
  const [media] = await database().$queryRaw<{ id: string; hash: string; mime: string }[]>`
    select id, hash, mime from media where id = ${mediaId}::uuid and ${pictureScope(actor)}`;
  const original = media && (await storage().read(mediaKey(media)));
  if (!original) return null;
  const width = widths.find((known) => known >= asked) ?? 1600;
  return scaling(async () => {
    const picture = await openStoredPicture(original);
    return picture.resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer();
  });
}
