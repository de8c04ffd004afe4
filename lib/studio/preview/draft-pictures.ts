import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { reader } from "@/lib/public/db/reader";
import type { PictureRow } from "@/lib/public/media/picture";
import type { Media } from "@/prisma/generated/client";
import { visibleMedia } from "../media/studio-picture";

/** The pictures with these ids that the actor may see, by id, as readers' views have them; private where readers may not see them now. */
export async function draftPictures(actor: Actor, ids: string[]): Promise<Map<string, PictureRow>> {
  if (ids.length === 0) return new Map();
  const [visible, open] = await Promise.all([
    visibleMedia(actor, ids),
    reader().publicMedia.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  ]);
  const openIds = new Set(open.map(({ id }) => id));
  return new Map(visible.map((media) => [media.id, toRow(media, openIds.has(media.id))]));
}

function toRow(media: Media, isOpen: boolean): PictureRow {
  const { id, hash, width, height, focalX, focalY, alts, captions, credit, isDecorative } = media;
  const row = { id, hash, width, height, focalX, focalY, alts, captions, credit, isDecorative };
  return isOpen ? row : { ...row, isPrivate: true };
}
