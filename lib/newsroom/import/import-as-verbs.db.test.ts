import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { database, type Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aBody, aPublicStory } from "@/lib/testing/a-story";
import { comparable, databaseSnapshot, idsIn, type Snapshot } from "@/lib/testing/database-snapshot";
import { rolledBack } from "@/lib/testing/rolled-back";
import { cardStorage } from "@/lib/testing/share-cards/card-storage";
import { type Actor, importActor } from "../access/actor";
import { uploadPicture } from "../media/upload";
import { relateWaiting } from "../related/waiting/relate-waiting";
import { createStory } from "../story/create-story";
import { publish } from "../story/publish";
import { importStories } from "./import-stories";
import type { ImportedStory } from "./imported-story";

cardStorage();

type Differences = Record<string, string>;

/** What differs between a story that verbs made and one that was imported, and why. Nothing else does. */
const always: Differences = {
  outbox_job: "story.imported instead of story.published: old news, which no consumer takes, so that no job is left",
  cache_touch: "an import relates its stories in a second step, which touches what it has touched before",
};
/** What differs besides where an editor made the story. */
const byPerson: Differences = {
  "story.created_by_id": "nobody of the staff made an imported story",
  "story.source_hash": "what was imported, by which a second import finds out whether it changed",
  "story.source_id": "its id where it comes from, by which a second import finds it",
  "story.source_system": "where it comes from",
  "public_story_row.created_by_id": "repeats story",
  "public_story_row.source_hash": "repeats story",
  "public_story_row.source_id": "repeats story",
  "public_story_row.source_system": "repeats story",
  "story_version.created_by_id": "nobody of the staff wrote it",
  "story_version.source": "an import wrote it",
  "audit_event.actor_kind": "an import acted",
  "audit_event.actor_id": "nobody of the staff acted",
};

const SLUG = "lamps-light-the-ropes";
const YESTERDAY = new Date(Date.now() - 24 * 3_600_000);
const source = { system: "old", id: "1", hash: "1" };
let fields: Omit<ImportedStory, "publishedAt" | "source">;
let editor: Actor;
let world: Set<string>;

beforeAll(async () => {
  const bytes = await sharp({ create: { width: 600, height: 400, channels: 3, background: "#305070" } })
    .jpeg()
    .toBuffer();
  await database().$transaction(async (tx) => {
    const section = await aSection(tx, "harbour");
    const [ropes, lamps] = await Promise.all(
      ["Ropes", "Lamps"].map((name) => tx.topic.create({ data: { slug: name.toLowerCase(), names: { en: name } } })),
    );
    const author = await tx.author.create({ data: { slug: "ivo", name: "Ivo", sortName: "Ivo" } });
    const [lead, inside] = [await aPicture(tx, bytes, "lead"), await aPicture(tx, bytes, "inside")];
    await aPublicStory(tx, { sectionId: section.id, headline: "Ropes and lamps in the harbour" }, YESTERDAY);
    const { blocks } = aBody("The ropes of the harbour are lit by lamps, says the pilot of the ferry.");
    fields = {
      ...{ lang: "en", sectionId: section.id, kind: "review", weight: 3, sensitive: true },
      ...{
        headline: "Lamps light the ropes",
        shortHeadline: "Lamps",
        socialHeadline: "Lamps!",
        seoTitle: "Lamps and ropes",
      },
      ...{ standfirst: "The harbour at night.", location: "Quay", sponsor: "A chandler", rating: 3.5 },
      ...{ leadMediaId: lead, leadCaption: "A lamp", topicIds: [ropes?.id, lamps?.id].flatMap((id) => id ?? []) },
      bylines: [{ authorId: author.id }, { name: "A guest", role: "photos" }],
      body: { schema: 1, blocks: [...blocks, { id: "b", type: "picture", mediaId: inside, size: "text" }] },
    };
    editor = await aMember(tx, "editor");
    world = idsIn(await databaseSnapshot(tx));
  });
});

async function aPicture(tx: Tx, bytes: Buffer, name: string): Promise<string> {
  return (
    await uploadPicture(tx, importActor, {
      bytes,
      originalName: `${name}.jpg`,
      sourceKey: name,
      alts: { en: "A lamp" },
    })
  ).mediaId;
}

/** All that is in the database once a story was made, with its ids called by their names, and when it came out. */
async function afterwards(make: (tx: Tx) => Promise<void>): Promise<[Snapshot, Date]> {
  let found: [Snapshot, Date] = [new Map(), new Date(0)];
  await rolledBack(async (tx) => {
    await make(tx);
    const { id, liveVersionId, firstPublishedAt } = await tx.story.findFirstOrThrow({ where: { slug: SLUG } });
    const names = { [id]: "story", [liveVersionId ?? ""]: "version" };
    found = [comparable(await databaseSnapshot(tx), world, names), firstPublishedAt ?? new Date(0)];
  });
  return found;
}

const byVerbs = (actor: Actor, from?: typeof source, publishedAt?: Date) => async (tx: Tx) => {
  const { storyId, versionId } = await createStory(tx, actor, { ...fields, source: from });
  await publish(tx, actor, { storyId, versionId }, publishedAt);
};

const byImport = (publishedAt: Date) => async (tx: Tx) => {
  await importStories(tx, importActor, [{ ...fields, source, publishedAt }]);
  expect(await relateWaiting(tx)).toBe(1);
};

/** Where two snapshots differ, as `table.column`, or `table` where they do not have the same rows. */
function differing(one: Snapshot, other: Snapshot, named: Differences): string[] {
  const places = [...one].flatMap(([table, rows]) => {
    const [left, right] = [inOrder(table, rows, named), inOrder(table, other.get(table) ?? [], named)];
    if (left.length !== right.length) return [table];
    return left.flatMap((row, index) =>
      Object.keys(row)
        .filter((column) => JSON.stringify(row[column]) !== JSON.stringify(right[index]?.[column]))
        .map((column) => `${table}.${column}`),
    );
  });
  return [...new Set(places)].toSorted();
}

/** Rows in an order that does not depend on when they were written, nor on what may differ. */
function inOrder(table: string, rows: Record<string, unknown>[], named: Differences): Record<string, unknown>[] {
  const isFixed = (column: string) => !["id", "xact"].includes(column) && !named[`${table}.${column}`];
  const key = (row: Record<string, unknown>) =>
    JSON.stringify(Object.entries(row).filter(([column]) => isFixed(column)));
  return rows.toSorted((a, b) => key(a).localeCompare(key(b)));
}

const tagsOf = (snapshot: Snapshot) => new Set(snapshot.get("cache_touch")?.map(({ tag }) => tag));

const cases: [who: string, make: () => ReturnType<typeof afterwards>, named: Differences][] = [
  ["an import, story by story", () => afterwards(byVerbs(importActor, source, YESTERDAY)), always],
  ["an editor", () => afterwards(byVerbs(editor)), { ...always, ...byPerson }],
];

test.each(cases)(
  "a story that verbs of %s made and one of many imported differ in what is named, and in nothing else",
  async (_, make, named) => {
    const [made, publishedAt] = await make();
    const [imported] = await afterwards(byImport(publishedAt));
    expect(made.get("public_story"), "both are public").toHaveLength(2);
    expect(made.get("related_edge")?.length, "and related").toBeGreaterThan(0);
    expect(differing(made, imported, named)).toEqual(Object.keys(named).toSorted());
    expect(tagsOf(imported), "the same pages expire").toEqual(tagsOf(made));
    expect([made.get("outbox_job")?.length, imported.get("outbox_job")?.length]).toEqual([6, 3]);
  },
);
