import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "@/lib/platform/db/migrate";
import { startPostgres } from "../postgres/start-postgres.mjs";
import { report } from "../report";
import { writeStories } from "./import/generated-stories";
import { watchImport } from "./import/watch-import";

const MEGABYTE = 1024 * 1024;

// npm run bench:import [-- --stories 100000] [--keep DIR]
// --keep leaves the data folder of the portal in DIR, for npm run bench:speed.
await report(async () => {
  const { values } = parseArgs({
    options: { stories: { type: "string", default: "100000" }, keep: { type: "string" } },
  });
  const count = Number(values.stories);
  const folder = values.keep ? path.resolve(values.keep) : await mkdtemp(path.join(tmpdir(), "masthead-bench-import-"));
  await mkdir(folder, { recursive: true });
  const postgres = await startPostgres(folder, { throwaway: true });
  try {
    await migrate(postgres.url, path.resolve("prisma/migrations"));
    const file = path.join(folder, "stories.jsonl");
    const bytes = await writeStories(file, count);
    console.log(`${count} stories, ${Math.round(bytes / MEGABYTE)} MB`);
    const { seconds, memory } = await watchImport(postgres.url, file);
    const quarter = Math.max(1, Math.floor(memory.length / 4));
    const peak = (samples: number[]) => Math.round(Math.max(0, ...samples) / MEGABYTE);
    const figures = {
      stories: count,
      seconds: Math.round(seconds),
      storiesPerSecond: Math.round(count / seconds),
      memoryMb: {
        secondQuarter: peak(memory.slice(quarter, quarter * 2)),
        thirdQuarter: peak(memory.slice(quarter * 2, quarter * 3)),
        lastQuarter: peak(memory.slice(quarter * 3)),
      },
    };
    console.table(figures.memoryMb);
    console.log(JSON.stringify(figures));
  } finally {
    await postgres.stop();
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
});
