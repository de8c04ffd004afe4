import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../actor";
import { bodyMediaIds } from "../story/body/body";
import { versionColumns } from "../story/version/version-content";
import type { PlacedStory } from "./imported-story";

/** Writes the rows of stories that are public from their first version on. */
export async function insertPublished(tx: Tx, actor: Actor, stories: PlacedStory[], now: Date): Promise<void> {
  const createdById = actorStaffId(actor);
  await tx.story.createMany({
    data: stories.map(({ storyId, draft, slug, path }) => ({
      id: storyId,
      kind: draft.kind,
      lang: draft.lang,
      sectionId: draft.sectionId,
      slug,
      path,
      weight: draft.weight,
      publishAt: draft.publishedAt,
      firstPublishedAt: draft.publishedAt,
      updatedAt: draft.publishedAt,
      modifiedAt: now,
      rev: 1,
      createdById,
      translationSetId: draft.translationSetId,
      sourceSystem: draft.source?.system,
      sourceId: draft.source?.id,
      sourceHash: draft.source?.hash,
    })),
  });
  await tx.storyVersion.createMany({
    data: stories.map(({ storyId, versionId, content }) => ({
      ...versionColumns(content),
      id: versionId,
      storyId,
      n: 1,
      isOpen: false,
      source: "import" as const,
      createdById,
    })),
  });
  const ids = stories.map((story) => story.storyId);
  await tx.$executeRaw`
    update story s set live_version_id = v.id, state = 'published'
    from story_version v where v.story_id = s.id and s.id = any(${ids}::uuid[])`;
  await insertProjection(tx, stories);
  await insertHistory(tx, actor, stories);
}

async function insertProjection(tx: Tx, stories: PlacedStory[]): Promise<void> {
  const place = ({ storyId, draft }: PlacedStory) => ({ storyId, lang: draft.lang, publishedAt: draft.publishedAt });
  await tx.storyTopic.createMany({
    data: stories.flatMap((story) =>
      story.content.topicIds.map((topicId, rank) => ({ ...place(story), topicId, rank })),
    ),
  });
  await tx.storyByline.createMany({
    data: stories.flatMap((story) =>
      story.content.bylines.map(({ authorId, name, role }, rank) => ({ ...place(story), rank, authorId, name, role })),
    ),
  });
  await tx.storyMedia.createMany({
    data: stories.flatMap(({ storyId, content }) =>
      [...new Set([content.leadMediaId ?? [], bodyMediaIds(content.body)].flat())].map((mediaId) => ({
        storyId,
        mediaId,
      })),
    ),
  });
}

async function insertHistory(tx: Tx, actor: Actor, stories: PlacedStory[]): Promise<void> {
  const line = ({ storyId, versionId }: PlacedStory) => ({
    storyId,
    versionId,
    actorKind: actor.kind,
    actorId: actorStaffId(actor),
  });
  await tx.auditEvent.createMany({
    data: stories.flatMap((story) => [
      { ...line(story), action: "story.create", toState: "draft" },
      { ...line(story), action: "story.publish", fromState: "draft", toState: "published" },
    ]),
  });
}
