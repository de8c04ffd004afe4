import type { Tx } from "@/lib/platform/db/database";
import { insertion, type Row } from "@/lib/platform/db/insertion";
import type { LiveStory } from "./live-story";

/** Writes topics, bylines and pictures of stories to where the public lists find them. */
export async function writeProjection(tx: Tx, stories: LiveStory[]): Promise<void> {
  const place = ({ storyId, lang, publishedAt }: LiveStory) => ({ storyId, lang, publishedAt });
  await insert(
    tx,
    "story_topic",
    stories.flatMap((story) => story.topicIds.map((topicId, rank) => ({ ...place(story), topicId, rank }))),
  );
  await insert(
    tx,
    "story_byline",
    stories.flatMap((story) =>
      story.bylines.map(({ authorId, name, role }, rank) => ({
        ...{ ...place(story), rank, role },
        ...{ authorId: authorId ?? null, name: name ?? null },
      })),
    ),
  );
  await insert(
    tx,
    "story_media",
    stories.flatMap(({ storyId, mediaIds }) => mediaIds.map((mediaId) => ({ storyId, mediaId }))),
  );
}

/** Takes stories out of all public lists. */
export async function clearProjection(tx: Tx, storyIds: string[]): Promise<void> {
  const where = { storyId: { in: storyIds } };
  await tx.storyTopic.deleteMany({ where });
  await tx.storyByline.deleteMany({ where });
  await tx.storyMedia.deleteMany({ where });
}

/** The pictures that stories show in public, with the portraits of their authors. */
export async function shownPictures(tx: Tx, storyIds: string[]): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ storyId: string; mediaIds: string[] }[]>`
    select story_id::text as "storyId", array_agg(media_id::text) as "mediaIds" from (
      select story_id, media_id from story_media where story_id = any(${storyIds}::uuid[])
      union
      select b.story_id, a.portrait_id from story_byline b join author a on a.id = b.author_id
      where b.story_id = any(${storyIds}::uuid[]) and a.portrait_id is not null
    ) as shown group by story_id`;
  return new Map(rows.map(({ storyId, mediaIds }) => [storyId, mediaIds]));
}

async function insert(tx: Tx, table: string, rows: Row[]): Promise<void> {
  if (rows.length > 0) await tx.$executeRaw(insertion(table, rows));
}
