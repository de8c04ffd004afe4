import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { reportLines } from "@/lib/ingest/import-report";
import { languageCode } from "@/lib/ingest/language-code";
import { runImport } from "@/lib/ingest/run-import";
import { database } from "@/lib/platform/db/database";
import { reader } from "@/lib/platform/db/reader";
import { getRelated } from "@/lib/site/lists/related";
import { searchStories } from "@/lib/site/search";
import { getSite, type Site } from "@/lib/site/site";
import { type Collection, queryKinds } from "./measure-collection";

const collection = JSON.parse(process.argv[2] ?? "") as Collection;
const file = (kind: string) => path.join(collection.data, `${collection.name}.${kind}.jsonl`);
const run = (kind: string) => path.join(collection.runs, `${collection.label}.${kind}.jsonl`);

if (!collection.isImported) await publishInOrder();
const stories = await database().story.findMany({ select: { id: true, sourceId: true, lang: true, sectionId: true } });
const sourceIds = new Map(stories.map((story) => [story.id, story.sourceId ?? ""]));
if (existsSync(file("qrels")) && collection.ask !== "search") await askRelated();
for (const kind of collection.cutTo || collection.ask === "related" ? [] : queryKinds) {
  if (existsSync(file(kind))) await askSearch(kind);
}
await database().$disconnect();

type Line = Record<string, unknown>;

async function linesOf(kind: string): Promise<Line[]> {
  const text = await readFile(file(kind), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

async function publishInOrder(): Promise<void> {
  const lines = await linesOf("stories");
  lines.sort((a, b) => Date.parse(String(a.date)) - Date.parse(String(b.date)));
  const { cutTo } = collection;
  const cut = (body: unknown) =>
    cutTo
      ? String(body ?? "")
          .split(/\s+/)
          .slice(0, cutTo)
          .join(" ")
      : body;
  const sorted = path.join(collection.runs, `${collection.label}.sorted.jsonl`);
  await writeFile(sorted, lines.map((line) => JSON.stringify({ ...line, body: cut(line.body) })).join("\n"));
  const report = await runImport({ files: [sorted], system: "relevance" });
  await rm(sorted);
  console.log(`${collection.label}: ${reportLines(report, 3).join("\n")}`);
}

async function askRelated(): Promise<void> {
  const bySource = new Map(stories.map((story) => [story.sourceId, story]));
  const answers: string[] = [];
  for (const { q } of await linesOf("qrels")) {
    const story = bySource.get(String(q));
    if (!story) continue;
    const site = await siteOf(story.lang);
    const topic = await reader().publicStoryTopic.findFirst({ where: { storyId: story.id, rank: 0 } });
    const start = performance.now();
    const cards = await getRelated({ ...story, primaryTopicId: topic?.topicId ?? null }, site, 10);
    const ms = performance.now() - start;
    answers.push(JSON.stringify({ q, r: cards.map((card) => sourceIds.get(card.id)), ms }));
  }
  await writeFile(run("related"), `${answers.join("\n")}\n`);
}

async function askSearch(kind: string): Promise<void> {
  const answers: string[] = [];
  for (const { qid, query, lang } of await linesOf(kind)) {
    const start = performance.now();
    const { results } = await searchStories(languageCode(String(lang)) ?? "en", String(query));
    const ms = performance.now() - start;
    answers.push(JSON.stringify({ q: qid, r: results.slice(0, 10).map((card) => sourceIds.get(card.id)), ms }));
  }
  await writeFile(run(kind), `${answers.join("\n")}\n`);
}

async function siteOf(lang: string): Promise<Site> {
  const site = (await getSite("-")) ?? null;
  const own = site?.lang === lang ? site : await getSite(lang.toLowerCase());
  if (!own) throw new Error(`the site has no edition in ${lang}`);
  return own;
}
