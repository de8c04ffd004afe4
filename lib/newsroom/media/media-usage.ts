import type { Tx } from "@/lib/platform/db/database";

interface MediaUsage {
  /** Stories of which any version shows the picture */
  storyIds: string[];
  /** Of these, the ones whose live version shows it */
  liveStoryIds: string[];
  /** Authors whose portrait it is */
  authorIds: string[];
}

/** Everything that shows a picture. Reads the documents of all versions: for rare work such as deleting. */
export async function mediaUsage(tx: Tx, mediaId: string): Promise<MediaUsage> {
  const inBody = JSON.stringify({ blocks: [{ mediaId }] });
  const stories = await tx.$queryRaw<{ story_id: string }[]>`
    select distinct story_id from story_version
    where lead_media_id = ${mediaId}::uuid or body @> ${inBody}::jsonb`;
  return { storyIds: stories.map((row) => row.story_id), ...(await liveUsage(tx, mediaId)) };
}

/** Where readers may meet a picture. */
export async function liveUsage(tx: Tx, mediaId: string): Promise<Omit<MediaUsage, "storyIds">> {
  const live = await tx.storyMedia.findMany({ where: { mediaId }, select: { storyId: true } });
  const authors = await tx.author.findMany({ where: { portraitId: mediaId }, select: { id: true } });
  return { liveStoryIds: live.map((row) => row.storyId), authorIds: authors.map((row) => row.id) };
}
