import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { runImport } from "@/lib/ingest/run-import";
import { database } from "@/lib/platform/db/database";
import { migrate } from "@/lib/platform/db/migrate";
import { startPostgres } from "../postgres/start-postgres.mjs";
import { report } from "../report";
import { printTable } from "./figures";

const words =
  "harbour tram council vote lamp ferry tide market school bridge storm light paper quay crane rower salt ledger".split(
    " ",
  );

/** A word that depends on nothing but its place, so that every run imports the same stories. */
const wordAt = (n: number) => `${words[(n * 7 + (n >> 3)) % words.length]}${n % 5 === 0 ? n % 997 : ""}`;

async function writeStories(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  for (let n = 0; n < count; n++) {
    const sentence = (from: number) => `${Array.from({ length: 14 }, (_, k) => wordAt(from + k)).join(" ")}.`;
    const body = Array.from({ length: 6 }, (_, k) => `${sentence(n * 31 + k * 97)} ${sentence(n * 13 + k)}`).join(
      "\n\n",
    );
    const date = new Date(Date.UTC(2020, 0, 1) + n * 1_800_000).toISOString();
    const story = {
      id: `b${n}`,
      title: `Story ${n}: ${sentence(n)}`,
      body,
      date,
      lang: "en",
      section: `Section ${n % 8}`,
      tags: [wordAt(n)],
    };
    if (!stream.write(`${JSON.stringify(story)}\n`))
      await new Promise<void>((resolve) => stream.once("drain", () => resolve()));
  }
  stream.end();
  await finished(stream);
}

/** `npm run bench:import -- --stories N`: stories a second through the ordinary import, and memory on the way. */
await report(async () => {
  const { values } = parseArgs({ options: { stories: { type: "string", default: "100000" } } });
  const count = Number(values.stories);
  const folder = mkdtempSync(path.join(tmpdir(), "masthead-import-"));
  const postgres = await startPostgres(folder);
  const memory: number[] = [];
  try {
    await migrate(postgres.url, path.resolve("prisma/migrations"));
    const file = path.join(folder, "stories.jsonl");
    await writeStories(file, count);
    process.env.DATABASE_URL = postgres.url;
    process.env.DATA_DIR = folder;
    const begun = performance.now();
    const timer = setInterval(() => memory.push(Math.round(process.memoryUsage().rss / 1_048_576)), 1_000);
    const result = await runImport({ files: [file], system: "bench", onProgress: () => undefined });
    clearInterval(timer);
    const seconds = (performance.now() - begun) / 1_000;
    const half = memory.slice(Math.floor(memory.length / 2));
    printTable(
      ["stories", "failed", "seconds", "stories/s", "MB at first", "MB in the second half, least", "most"],
      [[count, result.failed, seconds, count / seconds, memory[0] ?? 0, Math.min(...half), Math.max(...half)]],
    );
    console.log(JSON.stringify({ count, failed: result.failed, seconds, perSecond: count / seconds, memory }));
  } finally {
    await database().$disconnect();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
