import type { Tx } from "@/lib/platform/db/database";
import { insertion } from "@/lib/platform/db/insertion";
import { type Actor, actorStaffId } from "../access/actor";
import { versionColumns } from "../story/version/version-content";
import type { PlacedStory } from "./imported-story";

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
}
