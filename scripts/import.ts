import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { reportLines } from "@/lib/ingest/report-lines";
import { runImport } from "@/lib/ingest/run-import";
import { isSourceFormat, openSource, sourceFormats } from "@/lib/ingest/sources/open-source";
import { SourceProblem } from "@/lib/ingest/sources/source-problem";
import { fetchPublic } from "@/lib/platform/http/public-fetch/fetch-public";
import { Failure } from "./failure.mjs";
import { progressBar } from "./process/progress-bar";
import { report } from "./report";
import { withDatabase } from "./with-database";

const USAGE = `npm run import -- ${sourceFormats.join("|")} FILE... [--source NAME] [--fetch-pictures] [--report FILE]

  --source NAME     the site or system that the ids of the stories are from (default: jsonl)
  --fetch-pictures  fetch pictures from the web addresses that stories name; without it they become links.
                    Run the import again with it to fetch what is missing
  --report FILE     write counts, failures, missing pictures and every change of a text as JSON

docs/import.md describes the formats, and what becomes of the HTML of a story.`;

await report(async () => {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(USAGE);
  const [format, ...files] = positionals;
  if (!isSourceFormat(format) || files.length === 0) throw new Failure(USAGE);
  await withDatabase(async (url) => {
    process.env.DATABASE_URL = url;
    const source = await openSource(format, files).catch((error: unknown) => {
      throw error instanceof SourceProblem ? new Failure(error.message) : error;
    });
    const bar = progressBar();
    const fetchAddress = values["fetch-pictures"] ? fetchPublic : undefined;
    const result = await runImport({ source, system: values.source, fetchAddress, onProgress: bar.show });
    bar.end();
    for (const line of reportLines(result)) console.log(line);
    if (values.report) await writeFile(values.report, `${JSON.stringify(result, null, 2)}\n`);
    if (result.failed > 0) process.exitCode = 2;
    const { database } = await import("@/lib/platform/db/database");
    await database().$disconnect();
  });
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        source: { type: "string", default: "jsonl" },
        report: { type: "string" },
        "fetch-pictures": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
