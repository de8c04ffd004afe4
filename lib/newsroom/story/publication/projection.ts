import type { Tx } from "@/lib/platform/db/database";
import type { Story, StoryVersion } from "@/prisma/generated/client";
import { bodyMediaIds } from "../body/body";
import { contentOf } from "../version/version-content";

/** Writes topics, bylines and pictures of the live version to where the public lists find them. */
export async function writeProjection(tx: Tx, story: Story, version: StoryVersion): Promise<void> {
  const { id: storyId, lang } = story;
  const publishedAt = story.firstPublishedAt ?? new Date();
  const content = contentOf(version);
  await clearProjection(tx, storyId);
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
}

/** Takes a story out of all public lists. */
export async function clearProjection(tx: Tx, storyId: string): Promise<void> {
  await tx.storyTopic.deleteMany({ where: { storyId } });
  await tx.storyByline.deleteMany({ where: { storyId } });
  await tx.storyMedia.deleteMany({ where: { storyId } });
}
