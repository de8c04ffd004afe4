import { indexRelated } from "@/lib/newsroom/related/index-related";
import { database, type Tx } from "@/lib/platform/db/database";
import { publicRelated, reader } from "@/lib/platform/db/reader";
import { getRelated } from "@/lib/site/lists/related";
import type { Site } from "@/lib/site/site";
import { publishOne } from "../newsroom";
import { timeEach } from "./time-each";

const SHOWN = 10;
/** A story that no list has by then is told as this late. */
const LONGEST = 10_000;

/** Reads the related lists of stories of all ages with their cards, as a story page does. */
export async function timeLists(site: Site, most: number): Promise<number[]> {
  const stories = await sample(site, most);
  const asked = stories.map(({ topicRows, ...story }) => ({ ...story, primaryTopicId: topicRows[0]?.topicId ?? null }));
  return timeEach(asked, (story) => getRelated(story, site, SHOWN));
}

/** Relates a new text, that of an older story with half of its words, and takes it back. */
export async function timeRelating(site: Site, most: number): Promise<number[]> {
  const stories = await sample(site, Math.min(most, 100));
  const figures: number[] = [];
  for (const story of stories) {
    const took = await undone(async (tx) => {
      const words = story.plainText.split(" ");
      const plainText = words.filter((_, at) => at % 2 === 0).join(" ");
      const text = { storyId: crypto.randomUUID(), lang: site.lang, kind: story.kind, publishedAt: new Date() };
      await tx.$executeRaw`set local session_replication_role = replica`;
      const start = performance.now();
      await indexRelated(tx, { ...text, headline: story.headline, standfirst: story.standfirst, plainText });
      return performance.now() - start;
    });
    figures.push(took);
  }
  return figures.slice(10);
}

/** Publishes stories through the verb and waits until the lists of stories that are close to each have it; ms from the start of the publication. */
export async function timeNeighbours(site: Site, most: number): Promise<number[]> {
  const db = database();
  const figures: number[] = [];
  for (const { headline, plainText, sectionId } of await newest(site, most)) {
    const start = performance.now();
    const words = plainText.split(" ");
    const body = words.filter((_, at) => at % 3 > 0).join(" ");
    const path = await publishOne(db, { sectionId }, headline, [body]);
    const { id } = await db.story.findFirstOrThrow({ where: { path }, select: { id: true } });
    const ids = await closeIds(id, site);
    const named = { fromId: { in: ids }, toId: id };
    while ((await reader().publicRelatedEdge.count({ where: named })) === 0) {
      if (performance.now() - start > LONGEST) break;
    }
    figures.push(performance.now() - start);
  }
  return figures;
}

async function closeIds(storyId: string, { lang }: Site): Promise<string[]> {
  const rows = await publicRelated({ storyId, topicId: null, most: SHOWN, mainLang: lang, languages: [lang] });
  return rows.filter(({ place }) => place === "close").map((row) => row.id);
}

const sampled = {
  ...{ id: true, lang: true, sectionId: true, kind: true },
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
    await database().$transaction(async (tx) => {
      throw new Undone(await work(tx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.took;
    throw error;
  }
  throw new Error("the transaction was kept");
}
