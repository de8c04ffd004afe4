import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { reportLines } from "@/lib/ingest/import-report";
import { runImport } from "@/lib/ingest/run-import";
import { Failure } from "./failure.mjs";
import { progressBar } from "./process/progress-bar";
import { report } from "./report";
import { withDatabase } from "./with-database";

const USAGE = "npm run import -- jsonl FILE... [--source NAME] [--report FILE]";

await report(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { source: { type: "string", default: "jsonl" }, report: { type: "string" } },
  });
  const [format, ...files] = positionals;
  if (format !== "jsonl" || files.length === 0) throw new Failure(`${USAGE}\nThe format is told in docs/import.md.`);
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const bar = progressBar();
    const result = await runImport({ files, system: values.source, onProgress: bar.show });
    bar.end();
    for (const line of reportLines(result)) console.log(line);
    if (values.report) await writeFile(values.report, `${JSON.stringify(result, null, 2)}\n`);
    if (result.failed > 0) process.exitCode = 2;
    const { database } = await import("@/lib/platform/db/database");
    await database().$disconnect();
  });
});
