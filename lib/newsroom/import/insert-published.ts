import type { Tx } from "@/lib/platform/db/database";
import { insertion, type Row } from "@/lib/platform/db/insertion";
import { type Actor, actorStaffId } from "../access/actor";
import { bodyMediaIds } from "../story/body/body";
import { versionColumns } from "../story/version/version-content";
import type { PlacedStory } from "./imported-story";
import { uuidV7 } from "./uuid-v7";

const ORDINARY_WEIGHT = 2;

/** Writes the rows of stories that are public from their first version on. */
export async function insertPublished(tx: Tx, actor: Actor, stories: PlacedStory[], now: Date): Promise<void> {
  const createdById = actorStaffId(actor);
  const heads = stories.map(({ storyId, versionId, draft, slug, path }) => ({
    id: storyId,
    kind: draft.kind ?? "news",
    lang: draft.lang,
    sectionId: draft.sectionId,
    slug,
    path,
    state: "published",
    liveVersionId: versionId,
    weight: draft.weight ?? ORDINARY_WEIGHT,
    sensitive: draft.sensitive ?? false,
    noRelated: draft.noRelated ?? false,
    publishAt: draft.publishedAt,
    firstPublishedAt: draft.publishedAt,
    updatedAt: draft.publishedAt,
    modifiedAt: now,
    rev: 1,
    createdById,
    translationSetId: draft.translationSetId ?? null,
    sourceSystem: draft.source?.system ?? null,
    sourceId: draft.source?.id ?? null,
    sourceHash: draft.source?.hash ?? null,
  }));
  const versions = stories.map(({ storyId, versionId, content }) => ({
    ...versionColumns(content),
    id: versionId,
    storyId,
    n: 1,
    isOpen: false,
    source: "import",
    createdById,
  }));
  // One statement, for a story and its live version name each other.
  await tx.$executeRaw`with versions as (${insertion("story_version", versions)}) ${insertion("story", heads)}`;
  await insertProjection(tx, stories);
  await insertHistory(tx, actor, stories, now);
}

async function insertProjection(tx: Tx, stories: PlacedStory[]): Promise<void> {
  const place = ({ storyId, draft }: PlacedStory) => ({ storyId, lang: draft.lang, publishedAt: draft.publishedAt });
  await insert(
    tx,
    "story_topic",
    stories.flatMap((story) => story.content.topicIds.map((topicId, rank) => ({ ...place(story), topicId, rank }))),
  );
  await insert(
    tx,
    "story_byline",
    stories.flatMap((story) =>
      story.content.bylines.map(({ authorId, name, role }, rank) => ({
        ...place(story),
        rank,
        authorId: authorId ?? null,
        name: name ?? null,
        role,
      })),
    ),
  );
  await insert(
    tx,
    "story_media",
    stories.flatMap(({ storyId, content }) =>
      [...new Set([content.leadMediaId ?? [], bodyMediaIds(content.body)].flat())].map((mediaId) => ({
        storyId,
        mediaId,
      })),
    ),
  );
}

async function insertHistory(tx: Tx, actor: Actor, stories: PlacedStory[], now: Date): Promise<void> {
  const line = ({ storyId, versionId }: PlacedStory) => ({
    id: uuidV7(now),
    storyId,
    versionId,
    actorKind: actor.kind,
    actorId: actorStaffId(actor),
    detail: {},
  });
  await insert(
    tx,
    "audit_event",
    stories.flatMap((story) => [
      { ...line(story), action: "story.create", fromState: null, toState: "draft" },
      { ...line(story), action: "story.publish", fromState: "draft", toState: "published" },
    ]),
  );
}

async function insert(tx: Tx, table: string, rows: Row[]): Promise<void> {
  if (rows.length > 0) await tx.$executeRaw(insertion(table, rows));
}
