import "server-only";
import { stat } from "node:fs/promises";
import { database } from "@/lib/platform/db/database";
import { importBatch, type Outcome } from "./import-batch";
import type { KnownPlaces } from "./import-places";
import { type ImportReport, newReport, record } from "./import-report";
import type { IncomingStory } from "./incoming-story";
import { storyFromLine } from "./json-lines";
import { LineProblem } from "./line-problem";
import { readLines } from "./read-lines";

const BATCH = 100;
/** A batch is sent off early when its texts are long. */
const BATCH_CHARACTERS = 2_000_000;

export interface ImportOptions {
  files: string[];
  /** Where the ids come from; the same id of another system is another story. */
  system: string;
  /** Called after every batch with the bytes read of all files. */
  onProgress?: (report: ImportReport, bytesDone: number, bytesTotal: number) => void;
}

interface Waiting {
  file: string;
  line: number;
  story: IncomingStory;
  characters: number;
}

/** Imports JSON Lines files in order, one transaction a batch; a bad line is reported and the others go on. */
export async function runImport({ files, system, onProgress }: ImportOptions): Promise<ImportReport> {
  const report = newReport();
  const known: KnownPlaces = new Map();
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let batch: Waiting[] = [];
  let doneBefore = 0;
  const send = async () => {
    await importWaiting(system, known, batch, report);
    batch = [];
  };
  for (const [index, file] of files.entries()) {
    for await (const { number, content, offset } of readLines(file)) {
      if (content === "") continue;
      const story = mapped(content);
      if (story instanceof LineProblem) record(report, file, number, { kind: "failed", reason: story.message });
      else {
        if (batch.some((each) => each.story.sourceId === story.sourceId)) await send();
        batch.push({ file, line: number, story, characters: String(content).length });
      }
      if (batch.length >= BATCH || batch.reduce((sum, each) => sum + each.characters, 0) > BATCH_CHARACTERS) {
        await send();
        onProgress?.(report, doneBefore + offset, total);
      }
    }
    doneBefore += sizes[index] ?? 0;
  }
  await send();
  onProgress?.(report, total, total);
  report.seconds = (Date.now() - report.startedAt.getTime()) / 1_000;
  return report;
}

function mapped(content: string | LineProblem): IncomingStory | LineProblem {
  if (typeof content !== "string") return content;
  try {
    return storyFromLine(content);
  } catch (error) {
    return new LineProblem(error instanceof Error ? error.message : String(error));
  }
}

async function importWaiting(system: string, known: KnownPlaces, batch: Waiting[], report: ImportReport) {
  if (batch.length === 0) return;
  const outcomes = await inTransaction(system, known, batch).catch((error: unknown) => {
    if (batch.length === 1) return [{ kind: "failed" as const, reason: causeOf(error) }];
    return null;
  });
  if (outcomes) {
    for (const [index, { file, line }] of batch.entries()) record(report, file, line, outcomes[index] as Outcome);
    return;
  }
  // One story upset the database: alone, each tells its own cause.
  for (const each of batch) await importWaiting(system, known, [each], report);
}

async function inTransaction(system: string, known: KnownPlaces, batch: Waiting[]): Promise<Outcome[]> {
  const knownThen: KnownPlaces = new Map(known);
  const outcomes = await database().$transaction(
    (tx) =>
      importBatch(
        tx,
        knownThen,
        system,
        batch.map((each) => each.story),
      ),
    { timeout: 120_000 },
  );
  for (const [key, id] of knownThen) known.set(key, id);
  return outcomes;
}

const causeOf = (error: unknown) => (error instanceof Error ? (error.message.split("\n").at(-1) ?? "") : String(error));
