import "server-only";
import { reader } from "../db/reader";
import type { Site } from "../site";
import { asPicture, type Picture, type PictureRow } from "./picture";

/** The pictures that a story's text shows, by media id; those that are not public any more are left out. */
export async function bodyPictures(ids: string[], lang: string, site: Site): Promise<Record<string, Picture>> {
  if (ids.length === 0) return {};
  const rows = await reader().publicMedia.findMany({ where: { id: { in: ids } } });
  return picturesById(rows, lang, site);
}

/** Pictures worded in a language, by media id. */
export function picturesById(rows: PictureRow[], lang: string, site: Site): Record<string, Picture> {
  const pictures = rows.flatMap((row) => asPicture(row, lang, site.defaultLang) ?? []);
  return Object.fromEntries(pictures.map((picture) => [picture.id, picture]));
}
