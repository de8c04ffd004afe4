import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { reportLines } from "@/lib/ingest/import-report";
import { runImport } from "@/lib/ingest/run-import";
import { isSourceFormat, openSource, sourceFormats } from "@/lib/ingest/sources/open-source";
import { SourceProblem } from "@/lib/ingest/sources/source-problem";
import { Failure } from "./failure.mjs";
import { progressBar } from "./process/progress-bar";
import { report } from "./report";
import { withDatabase } from "./with-database";

const USAGE = `npm run import -- ${sourceFormats.join("|")} FILE... [--source NAME] [--report FILE]`;

await report(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { source: { type: "string", default: "jsonl" }, report: { type: "string" } },
  });
  const [format, ...files] = positionals;
  if (!isSourceFormat(format) || files.length === 0)
    throw new Failure(`${USAGE}\ndocs/import.md describes the formats.`);
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const source = await openSource(format, files).catch((error: unknown) => {
      throw error instanceof SourceProblem ? new Failure(error.message) : error;
    });
    const bar = progressBar();
    const result = await runImport({ source, system: values.source, onProgress: bar.show });
    bar.end();
    for (const line of reportLines(result)) console.log(line);
    if (values.report) await writeFile(values.report, `${JSON.stringify(result, null, 2)}\n`);
    if (result.failed > 0) process.exitCode = 2;
    const { database } = await import("@/lib/platform/db/database");
    await database().$disconnect();
  });
});
