import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { pictureScope } from "@/lib/newsroom/access/picture-scope";
import { database } from "@/lib/platform/db/database";
import type { ByLanguage } from "@/lib/platform/i18n/by-language";
import { type Media, Prisma } from "@/prisma/generated/client";
import type { PictureFilters } from "./picture-filters";

/** A picture as the studio shows and edits it. */
export interface StudioPicture {
  id: string;
  width: number;
  height: number;
  focal: { x: number; y: number };
  alts: ByLanguage;
  captions: ByLanguage;
  credit: string;
  isDecorative: boolean;
  originalName: string;
  createdById: string | null;
  /** ISO 8601; before it no reader sees the picture */
  embargoUntil: string | null;
}

const toStudioPicture = (row: Media): StudioPicture => ({
  id: row.id,
  width: row.width,
  height: row.height,
  focal: { x: row.focalX, y: row.focalY },
  alts: (row.alts ?? {}) as ByLanguage,
  captions: (row.captions ?? {}) as ByLanguage,
  credit: row.credit,
  isDecorative: row.isDecorative,
  originalName: row.originalName,
  createdById: row.createdById,
  embargoUntil: row.embargoUntil?.toISOString() ?? null,
});

/** The rows of those of the pictures with these ids that the actor may see, in no order. */
export async function visibleMedia(actor: Actor, ids: string[]): Promise<Media[]> {
  const seen = await database().$queryRaw<{ id: string }[]>`
    select id from media where id = any(${ids}::uuid[]) and ${pictureScope(actor)}`;
  return database().media.findMany({ where: { id: { in: seen.map(({ id }) => id) } } });
}

/** Those of the pictures with these ids that the actor may see, in no order. */
export async function studioPictures(actor: Actor, ids: string[]): Promise<StudioPicture[]> {
  return (await visibleMedia(actor, ids)).map(toStudioPicture);
}

const lacking: Record<PictureFilters["lacks"], Prisma.Sql> = {
  "": Prisma.sql`true`,
  alt: Prisma.sql`not is_decorative and not exists (select from jsonb_each_text(alts) where trim(value) <> '')`,
  credit: Prisma.sql`credit = ''`,
  use: Prisma.sql`not exists (select from author where portrait_id = media.id) and not exists (
    select from story_version v where v.lead_media_id = media.id
      or v.body @> jsonb_build_object('blocks', jsonb_build_array(jsonb_build_object('mediaId', media.id))))`,
};

/** At most 48 pictures of the library that the actor may see, with the words in name, credit, alternative text or caption, the newest first. */
export async function findPictures(
  actor: Actor,
  { q, lacks = "", by = "" }: Partial<PictureFilters> & { q: string },
): Promise<StudioPicture[]> {
  const like = `%${q.trim().replace(/[\\%_]/g, "\\$&")}%`;
  const found = await database().$queryRaw<{ id: string }[]>`
    select id from media
    where not is_poster and ${pictureScope(actor)} and (${like} = '%%' or original_name ilike ${like} or credit ilike ${like}
      or exists (select from jsonb_each_text(alts) where value ilike ${like})
      or exists (select from jsonb_each_text(captions) where value ilike ${like}))
      and ${lacking[lacks]} and ${by ? Prisma.sql`created_by_id = ${by}::uuid` : Prisma.sql`true`}
    order by created_at desc limit 48`;
  const pictures = await studioPictures(
    actor,
    found.map((row) => row.id),
  );
  const order = new Map(found.map((row, index) => [row.id, index]));
  return pictures.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
