import type { Tx } from "@/lib/platform/db/database";
import type { Story, StoryVersion } from "@/prisma/generated/client";
import { bodyMediaIds } from "../body/body";
import { contentOf } from "../version/version-content";
import { publishedAtOf } from "./published-at-of";

/**
 * Writes topics, bylines and pictures of the live version to where the public lists find them.
 * Returns the pictures that readers saw before and may not see any more.
 */
export async function writeProjection(tx: Tx, story: Story, version: StoryVersion): Promise<string[]> {
  const { id: storyId, lang } = story;
  const publishedAt = publishedAtOf(story);
  const content = contentOf(version);
  const shownBefore = await clearProjection(tx, storyId);
  await tx.storyTopic.createMany({
    data: content.topicIds.map((topicId, rank) => ({ storyId, topicId, rank, lang, publishedAt })),
  });
  await tx.storyByline.createMany({
    data: content.bylines.map(({ authorId, name, role }, rank) => ({
      storyId,
      rank,
      authorId,
      name,
      role,
      lang,
      publishedAt,
    })),
  });
  const mediaIds = new Set([...(content.leadMediaId ? [content.leadMediaId] : []), ...bodyMediaIds(content.body)]);
  await tx.storyMedia.createMany({ data: [...mediaIds].map((mediaId) => ({ storyId, mediaId })) });
  return shownBefore.filter((id) => !mediaIds.has(id));
}

/** Takes a story out of all public lists. Returns the pictures that it showed, with the portraits of its authors. */
export async function clearProjection(tx: Tx, storyId: string): Promise<string[]> {
  const shown = await tx.$queryRaw<{ id: string }[]>`
    select media_id as id from story_media where story_id = ${storyId}::uuid
    union
    select a.portrait_id from story_byline b join author a on a.id = b.author_id
    where b.story_id = ${storyId}::uuid and a.portrait_id is not null`;
  await tx.storyTopic.deleteMany({ where: { storyId } });
  await tx.storyByline.deleteMany({ where: { storyId } });
  await tx.storyMedia.deleteMany({ where: { storyId } });
  return shown.map(({ id }) => id);
}
