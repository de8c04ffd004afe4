import { KEPT } from "@/lib/newsroom/related/edges/edge-lists";
import { indexRelated } from "@/lib/newsroom/related/index-related";
import { RELATED } from "@/lib/newsroom/related/pins/shown-list";
import { previewRelated } from "@/lib/newsroom/related/preview-related";
import type { PublicText } from "@/lib/newsroom/related/story-words";
import { database, type Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { publicRelated, reader } from "@/lib/public/db/reader";
import { getRelated } from "@/lib/public/lists/related";
import type { Site } from "@/lib/public/site";
import { publishOne } from "../newsroom";
import { timeEach } from "./time-each";

/** A story that no list has by then is told as this late. */
const MAX_WAIT_MS = 10_000;

interface TimedLists {
  /** Of lists that this process has not read before, from tables that it has */
  first: number[];
  /** Of the same lists once more */
  again: number[];
}

/** Reads the related lists of stories of all ages with their cards, as a story page does. */
export async function timeLists(site: Site, most: number): Promise<TimedLists> {
  const stories = await sample(site, most);
  const asked = stories.map(({ topicRows, ...story }) => ({ ...story, primaryTopicId: topicRows[0]?.topicId ?? null }));
  // Lists of another length, which warm the tables and the code.
  for (const story of asked) await getRelated(story, site, RELATED + 1);
  const first: number[] = [];
  for (const story of asked) {
    const start = performance.now();
    await getRelated(story, site, RELATED);
    first.push(performance.now() - start);
  }
  return { first, again: await timeEach(asked, (story) => getRelated(story, site, RELATED)) };
}

/** Computes the list of a new text, that of an older story with half of its words: what the studio shows before a publication. */
export async function timeComputing(site: Site, most: number): Promise<number[]> {
  const texts = await newTexts(site, most);
  return timeEach(texts, (text) => previewRelated(database(), text, KEPT, false));
}

/** Writes the words, list and neighbours' lists of such a text, as its publication does, and takes them back. */
export async function timeRelating(site: Site, most: number): Promise<number[]> {
  const figures: number[] = [];
  for (const text of await newTexts(site, Math.min(most, 100))) {
    const took = await undone(async (tx) => {
      await tx.$executeRaw`set local session_replication_role = replica`;
      const start = performance.now();
      await indexRelated(tx, text);
      return performance.now() - start;
    });
    figures.push(took);
  }
  return figures.slice(10);
}

async function newTexts(site: Site, most: number): Promise<PublicText[]> {
  const publishedAt = await afterAll(site);
  return (await sample(site, most)).map(({ headline, standfirst, plainText, kind }) => ({
    ...{ storyId: crypto.randomUUID(), lang: site.lang, kind, publishedAt, headline, standfirst },
    plainText: plainText
      .split(" ")
      .filter((_, at) => at % 2 === 0)
      .join(" "),
  }));
}

/** A moment after the newest story. */
async function afterAll(site: Site): Promise<Date> {
  const [last] = await newest(site, 1);
  return new Date(Math.min(Date.now(), (last?.firstPublishedAt.getTime() ?? 0) + 60_000));
}

/** Publishes stories through the verb and waits until the lists of stories that are close to each have it; ms from the start of the publication. */
export async function timeNeighbours(site: Site, most: number): Promise<number[]> {
  const db = database();
  const figures: number[] = [];
  for (const { headline, plainText, sectionId } of await newest(site, most)) {
    const start = performance.now();
    const words = plainText.split(" ");
    const body = words.filter((_, at) => at % 3 > 0).join(" ");
    const again = `${headline} ${crypto.randomUUID().slice(0, 8)}`;
    const path = await publishOne(db, { sectionId }, again, [body], await afterAll(site));
    const { id } = await db.story.findFirstOrThrow({ where: { path }, select: { id: true } });
    const ids = await closeIds(id, site);
    const named = { fromId: { in: ids }, toId: id };
    while ((await db.publicRelatedEdge.count({ where: named })) === 0) {
      if (performance.now() - start > MAX_WAIT_MS) break;
    }
    figures.push(performance.now() - start);
  }
  return figures;
}

async function closeIds(storyId: string, { lang }: Site): Promise<string[]> {
  const rows = await publicRelated({ storyId, topicId: null, most: RELATED, mainLang: lang, languages: [lang] });
  return rows.filter(({ place }) => place === "close").map((row) => row.id);
}

const sampled = {
  ...{ id: true, lang: true, sectionId: true, kind: true, firstPublishedAt: true },
  ...{ headline: true, standfirst: true, plainText: true },
  topicRows: { orderBy: { rank: "asc" }, take: 1, select: { topicId: true } },
} as const;

/** Stories of all ages: ids are random. */
const sample = ({ lang }: Site, most: number) =>
  reader().publicStory.findMany({ where: { lang }, orderBy: { id: "asc" }, take: most, select: sampled });

const newest = ({ lang }: Site, most: number) =>
  reader().publicStory.findMany({
    where: { lang },
    orderBy: { firstPublishedAt: "desc" },
    take: most,
    select: sampled,
  });

class Undone extends Error {
  constructor(readonly took: number) {
    super("taken back");
  }
}

/** Runs work in a transaction that is taken back. */
async function undone(work: (tx: Tx) => Promise<number>): Promise<number> {
  try {
    await inTransaction(database(), async (tx) => {
      throw new Undone(await work(tx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.took;
    throw error;
  }
  throw new Error("the transaction was kept");
}
