import { env } from "@/lib/platform/env";
import { newestInSection, sharedTopics } from "./baselines/by-lists";
import { postgresBaselines } from "./baselines/by-postgres";
import { bm25, tfIdf } from "./baselines/by-words";
import type { CollectedStory } from "./baselines/collected-story";
import { type Collection, dataFile, kindsOf, readLines, readStories, runFile, writeRun } from "./collection";

const collection = JSON.parse(process.argv[2] ?? "") as Collection;

const stories = new Map<string, CollectedStory>();
for (const line of await readStories(collection)) {
  const topics = line.topics ?? line.tags;
  stories.set(String(line.id), {
    id: String(line.id),
    title: String(line.title ?? ""),
    body: String(line.body ?? ""),
    date: Date.parse(String(line.date)),
    lang: String(line.lang ?? "en"),
    section: String(line.section ?? ""),
    topics: Array.isArray(topics) ? topics.map(String) : [],
  });
}
const all = [...stories.values()];
const postgres = await postgresBaselines(env().DATABASE_URL ?? "", all);

for (const kind of kindsOf(collection)) {
  const lines = await readLines(dataFile(collection, kind));
  if (kind === "qrels") {
    const asked = lines.flatMap(({ q }) => stories.get(String(q)) ?? []);
    const baselines = {
      "newest-in-section": newestInSection(all),
      "shared-topics": sharedTopics(all),
      "tf-idf": tfIdf(all),
      bm25: bm25(all),
    };
    for (const [name, baseline] of Object.entries(baselines)) {
      const answers = asked.map((story) => ({ q: story.id, r: baseline(story) }));
      await writeRun(runFile(collection, kind, name), answers);
    }
    const answers = [];
    for (const story of asked) answers.push({ q: story.id, r: await postgres.related(story) });
    await writeRun(runFile(collection, kind, "ts_rank_cd"), answers);
  } else {
    const answers = [];
    for (const { qid, query, lang } of lines) {
      answers.push({ q: String(qid), r: await postgres.search(String(lang), String(query)) });
    }
    await writeRun(runFile(collection, kind, "ts_rank_cd"), answers);
  }
}
await postgres.end();
