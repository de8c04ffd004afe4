import "server-only";
import { importActor } from "@/lib/newsroom/access/actor";
import { importRefusal, importStories } from "@/lib/newsroom/import/import-stories";
import type { ImportedStory } from "@/lib/newsroom/import/imported-story";
import { oldPathRefusals } from "@/lib/newsroom/import/old-path-refusals";
import { Refusal } from "@/lib/newsroom/refusal";
import type { Tx } from "@/lib/platform/db/database";
import type { BodyChange } from "./body/incoming-body";
import { storedBody } from "./body/stored-body";
import { type StoryTaxonomy, type TaxonomyCache, taxonomyOf } from "./import-taxonomy";
import type { IncomingStory } from "./incoming-story";
import { reimport } from "./reimport";

interface Imported {
  kind: "created" | "updated";
  notes: string[];
  changes: BodyChange[];
}

export type Outcome = Imported | { kind: "unchanged" } | { kind: "failed"; reason: string };

/** Brings a batch of stories, each with another source id, into the newsroom; outcomes in the same order. */
export async function importBatch(
  tx: Tx,
  known: TaxonomyCache,
  system: string,
  stories: IncomingStory[],
): Promise<Outcome[]> {
  const rows = await tx.story.findMany({
    where: { sourceSystem: system, sourceId: { in: stories.map((story) => story.sourceId) } },
    select: { id: true, sourceId: true, sourceHash: true },
  });
  const before = new Map(rows.map((row) => [row.sourceId, row]));
  const isUnchanged = (story: IncomingStory) => before.get(story.sourceId)?.sourceHash === story.hash;
  const changed = stories.filter((story) => !isUnchanged(story));
  const places = await taxonomyOf(tx, known, changed);
  const outcomes = new Map<IncomingStory, Outcome>();
  const taken = await oldPathRefusals(
    tx,
    changed.map(({ sourceId, oldPaths }) => ({ storyId: before.get(sourceId)?.id, paths: oldPaths })),
  );
  const fresh: ImportedStory[] = [];
  for (const [index, story] of changed.entries()) {
    const refusedPaths = taken[index] ?? new Map<string, string>();
    const oldPaths = story.oldPaths.filter((path) => !refusedPaths.has(path));
    const notes = [
      ...story.notes,
      ...[...refusedPaths].map(([path, why]) => `oldUrls: ${path} is left out: it ${why}`),
    ];
    const input = { ...inputOf(system, story, places[index] as StoryTaxonomy), oldPaths };
    const refusal = importRefusal(input);
    const existing = before.get(story.sourceId);
    if (refusal) outcomes.set(story, { kind: "failed", reason: refusal.message });
    else if (existing) outcomes.set(story, await again(tx, existing.id, input, { notes, changes: story.changes }));
    else {
      fresh.push(input);
      outcomes.set(story, { kind: "created", notes, changes: story.changes });
    }
  }
  if (fresh.length > 0) await importStories(tx, importActor, fresh);
  return stories.map((story) => outcomes.get(story) ?? { kind: "unchanged" });
}

function inputOf(system: string, story: IncomingStory, place: StoryTaxonomy): ImportedStory {
  return {
    source: { system, id: story.sourceId, hash: story.hash },
    lang: place.lang,
    sectionId: place.sectionId,
    topicIds: place.topicIds,
    bylines: place.authorIds.map((authorId) => ({ authorId })),
    headline: story.headline,
    standfirst: story.standfirst,
    body: storedBody(story.body, ({ src }) => story.mediaIds.get(src) ?? null),
    kind: story.kind,
    slug: story.slug,
    sensitive: story.sensitive,
    noRelated: story.noRelated,
    publishedAt: story.publishedAt,
    ...leadOf(story),
  };
}

function leadOf({ image, imageCaption, mediaIds }: IncomingStory) {
  const leadMediaId = mediaIds.get(image ?? "");
  return leadMediaId ? { leadMediaId, leadCaption: imageCaption ?? null } : {};
}

type Report = Omit<Imported, "kind">;

async function again(tx: Tx, storyId: string, input: ImportedStory, report: Report): Promise<Outcome> {
  try {
    return { ...(await reimport(tx, storyId, input)), ...report };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "failed", reason: error.message };
    throw error;
  }
}
