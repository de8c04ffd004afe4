import "server-only";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import { sizePicture } from "@/lib/platform/pictures/size-picture";
import { processWide } from "@/lib/platform/process-wide";
import { storage } from "@/lib/platform/storage/storage";
import { contentTypeOfKey } from "@/lib/platform/storage/storage-key";
import { pictureCut, pictureSize } from "@/lib/public/media/picture-size";
import { visibleMedia } from "./studio-picture";

interface Rendition {
  contentType: string;
  bytes: Buffer;
}

const MEGABYTES = 32;

/** In memory alone, so that no file of what is not public is left behind; the right to see it is asked each time. */
const { made, makers } = processWide("private-renditions", () => ({
  made: new LRUCache<string, Buffer>({
    maxSize: MEGABYTES * 1_048_576,
    sizeCalculation: ({ length }) => length,
    ttl: 600_000,
  }),
  makers: pLimit(2),
}));

/**
 * The file that readers would get at `/media/{id}/{version}/{file}`, public or not; null where there is none that the actor may see, and at
 * addresses that pictureUrl does not build.
 */
export async function privateRendition(
  actor: Actor,
  { id, version, file }: { id: string; version: string; file: string },
): Promise<Rendition | null> {
  const size = pictureSize(file);
  if (!size || !z.uuid().safeParse(id).success) return null;
  const [media] = await visibleMedia(actor, [id]);
  if (!media || pictureVersion(media) !== version) return null;
  const key = `${media.hash}/${version}/${file}`;
  const contentType = contentTypeOfKey(file);
  const known = made.get(key);
  if (known) return { contentType, bytes: known };
  const original = await storage().read(mediaKey(media));
  if (!original) return null;
  const bytes = await makers(() => sizePicture(original, { ...pictureCut(media, size), type: size.type }));
  made.set(key, bytes);
  return { contentType, bytes };
}
