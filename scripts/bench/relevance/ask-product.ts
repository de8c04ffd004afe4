import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { languageCode } from "@/lib/ingest/language-code";
import { reportLines } from "@/lib/ingest/report-lines";
import { runImport } from "@/lib/ingest/run-import";
import { openSource } from "@/lib/ingest/sources/open-source";
import { reindexStories } from "@/lib/jobs/reindex-stories";
import { database } from "@/lib/platform/db/database";
import { reader } from "@/lib/public/db/reader";
import { getRelated } from "@/lib/public/lists/related";
import { searchStories } from "@/lib/public/search/search-stories";
import { getSite, type Site } from "@/lib/public/site";
import {
  type Answer,
  type Collection,
  dataFile,
  kindsOf,
  readLines,
  readStories,
  runFile,
  writeRun,
} from "./collection";
import { publishAgain } from "./publish-again";

const collection = JSON.parse(process.argv[2] ?? "") as Collection & { isImported: boolean };

if (!collection.isImported) {
  await publishInOrder();
  if (collection.oneByOne > 0) await publishAgain(database(), collection.oneByOne);
}
// What an earlier run has imported is indexed in the present way.
await reindexStories(database());
const stories = await database().story.findMany({ select: { id: true, sourceId: true, lang: true, sectionId: true } });
const sourceIds = new Map(stories.map((story) => [story.id, story.sourceId ?? ""]));
for (const kind of kindsOf(collection)) {
  await writeRun(runFile(collection, kind), kind === "qrels" ? await askRelated() : await askSearch(kind));
}
await database().$disconnect();

async function publishInOrder(): Promise<void> {
  const lines = await readStories(collection);
  const sorted = path.join(collection.runs, `${collection.label}.sorted.jsonl`);
  await writeFile(sorted, lines.map((line) => JSON.stringify(line)).join("\n"));
  const report = await runImport({ source: await openSource("jsonl", [sorted]), system: "relevance" });
  await rm(sorted);
  console.log(`${collection.label}: ${reportLines(report, 3).join("\n")}`);
}

async function askRelated(): Promise<Answer[]> {
  const bySource = new Map(stories.map((story) => [story.sourceId, story]));
  const answers: Answer[] = [];
  for (const { q } of await readLines(dataFile(collection, "qrels"))) {
    const story = bySource.get(String(q));
    if (!story) continue;
    const site = await siteOf(story.lang);
    const topic = await reader().publicStoryTopic.findFirst({ where: { storyId: story.id, rank: 0 } });
    const start = performance.now();
    const cards = await getRelated({ ...story, primaryTopicId: topic?.topicId ?? null }, site, 10);
    const ms = performance.now() - start;
    answers.push({ q: String(q), r: cards.map((card) => sourceIds.get(card.id) ?? ""), ms });
  }
  return answers;
}

async function askSearch(kind: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { qid, query, lang } of await readLines(dataFile(collection, kind))) {
    const start = performance.now();
    const { results, near } = await searchStories(languageCode(String(lang)) ?? "en", String(query));
    const ms = performance.now() - start;
    answers.push({
      q: String(qid),
      r: [...results, ...near].slice(0, 10).map((card) => sourceIds.get(card.id) ?? ""),
      ms,
    });
  }
  return answers;
}

async function siteOf(lang: string): Promise<Site> {
  const site = (await getSite("-")) ?? null;
  const own = site?.lang === lang ? site : await getSite(lang.toLowerCase());
  if (!own) throw new Error(`the site has no edition in ${lang}`);
  return own;
}
