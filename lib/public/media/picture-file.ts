import "server-only";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import { clockPosition } from "@/lib/platform/cache/clock-position";
import { type ServedFile, WHILE_PUBLIC } from "@/lib/platform/http/file-response";
import { sizePicture } from "@/lib/platform/pictures/size-picture";
import { processWide } from "@/lib/platform/process-wide";
import { storage } from "@/lib/platform/storage/storage";
import { type PictureSize, pictureCut, pictureSize } from "@/lib/public/media/picture-size";
import { reader } from "../db/reader";

type PublicPicture = NonNullable<Awaited<ReturnType<typeof findPublic>>>;

interface Known {
  /** The tag clock's position before the database was asked */
  position: number;
  picture: Promise<PublicPicture | null>;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const MAX_WAITING = 200;

const findPublic = (id: string) => reader().publicMedia.findUnique({ where: { id } });

const { isPublic, atWork, makers } = processWide("pictures", () => ({
  isPublic: new LRUCache<string, Known>({ max: 5_000, ttl: 3_000 }),
  atWork: new Map<string, Promise<void>>(),
  makers: pLimit(2),
}));

/** The picture, if it is public as of the last commit that this process knows. */
async function publicPicture(id: string): Promise<PublicPicture | null> {
  const position = await clockPosition();
  const kept = isPublic.get(id);
  const known = kept?.position === position ? kept : { position, picture: findPublic(id) };
  if (known !== kept) isPublic.set(id, known);
  const picture = await known.picture.catch((cause) => {
    isPublic.delete(id);
    throw cause;
  });
  // An absence is not kept: the picture may become public with the next commit.
  if (!picture) isPublic.delete(id);
  return picture;
}

async function make(picture: PublicPicture, size: PictureSize, key: string): Promise<void> {
  const original = await storage().read(mediaKey(picture));
  if (!original) throw new Error(`The file of picture ${picture.id} is missing from the store`);
  await storage().put(key, await sizePicture(original, { ...pictureCut(picture, size), type: size.type }));
}

async function makeOnce(picture: PublicPicture, size: PictureSize, key: string): Promise<"made" | "busy"> {
  const running = atWork.get(key);
  if (!running && makers.pendingCount >= MAX_WAITING) return "busy";
  const work = running ?? makers(() => make(picture, size, key)).finally(() => atWork.delete(key));
  if (!running) atWork.set(key, work);
  await work;
  return "made";
}

/**
 * The file at `/media/{id}/{version}/{file}`, made at its first call; null unless the picture is public and the address is current and one of
 * those that pictureUrl builds.
 */
export async function getPicture(id: string, version: string, file: string): Promise<ServedFile | "busy" | null> {
  const size = pictureSize(file);
  if (!size || !UUID.test(id) || !/^[0-9a-f]{8}$/.test(version)) return null;
  const picture = await publicPicture(id);
  if (!picture || pictureVersion(picture) !== version) return null;
  const key = `derived/${id}/${version}/${file}`;
  let stored = await storage().head(key);
  if (!stored) {
    if ((await makeOnce(picture, size, key)) === "busy") return "busy";
    // Its story may have been taken down while it was made, and then its files were deleted before this one was there.
    if (!(await publicPicture(id))) {
      await storage().delete(key);
      return null;
    }
    stored = await storage().head(key);
  }
  if (!stored) return null;
  return {
    contentType: stored.contentType,
    bytes: stored.bytes,
    etag: `${version}-${file}-${stored.bytes}`,
    cacheControl: WHILE_PUBLIC,
    async open(part) {
      const opened = await storage().get(key, part);
      if (!opened) throw new Error(`${key} went away`);
      return opened.stream;
    },
  };
}
