import "server-only";
import { storage } from "@/lib/platform/storage/storage";
import { reader } from "@/lib/public/db/reader";

/** Deletes the sizes that were made for readers of those pictures that are not public. Returns how many files. */
export async function dropHiddenPictures(mediaIds: string[]): Promise<number> {
  if (mediaIds.length === 0) return 0;
  const rows = await reader().publicMedia.findMany({ where: { id: { in: mediaIds } }, select: { id: true } });
  const shown = new Set(rows.map(({ id }) => id));
  let dropped = 0;
  for (const id of mediaIds.filter((each) => !shown.has(each))) {
    for await (const key of storage().list(`derived/${id}/`)) {
      await storage().delete(key);
      dropped += 1;
    }
  }
  return dropped;
}
