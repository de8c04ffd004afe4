import "server-only";
import { BLOCK, relateWaiting } from "@/lib/newsroom/related/waiting/relate-waiting";
import { database } from "@/lib/platform/db/database";
import { DatabaseProblem } from "@/lib/platform/db/database-problem";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { importBatch, type Outcome } from "./import-batch";
import { type ImportReport, newReport, record } from "./import-report";
import type { TaxonomyCache } from "./import-taxonomy";
import type { IncomingStory } from "./incoming-story";
import { type FetchAddress, pictureFetcher } from "./pictures/fetched-picture";
import { storePictures } from "./pictures/store-pictures";
import { repeatedIds } from "./repeated-ids";
import type { SourceItem, StorySource } from "./sources/story-source";
import { StoryProblem } from "./story-problem";

const BATCH = 100;
/** A batch is sent off early when its texts are long. */
const BATCH_CHARACTERS = 2_000_000;

interface ImportOptions {
  source: StorySource;
  /** Where the ids come from; the same id of another system is another story. */
  system: string;
  /** Fetches pictures from addresses; absent: they are reported */
  fetchAddress?: FetchAddress;
  /** Called after every batch with the bytes read of all files. */
  onProgress?: (report: ImportReport, bytesDone: number, bytesTotal: number) => void;
}

type Waiting = Omit<SourceItem, "story"> & { story: IncomingStory };

/**
 * Imports what a source has in its order, one transaction for each batch. A bad story, or one whose id was there before, is reported
 * and the others go on.
 */
export async function runImport({ source, system, fetchAddress, onProgress }: ImportOptions): Promise<ImportReport> {
  const report = newReport();
  const known: TaxonomyCache = new Map();
  let batch: Waiting[] = [];
  let related = 0;
  const fetchPicture = fetchAddress && pictureFetcher(fetchAddress);
  const send = async () => {
    await storePictures(system, batch, fetchPicture).catch(expectNoOutage);
    await importWaiting(system, known, batch, report);
    batch = [];
    if (report.created < related + BLOCK) return;
    await relateAll();
    related = report.created;
  };
  const repeated = repeatedIds();
  for await (const item of source.items) {
    const story = repeated(item) ?? item.story;
    if (story instanceof StoryProblem) record(report, item, { kind: "failed", reason: story.message });
    else batch.push({ ...item, story });
    if (batch.length >= BATCH || batch.reduce((sum, each) => sum + each.characters, 0) > BATCH_CHARACTERS) {
      await send();
      onProgress?.(report, item.bytesDone, source.bytesTotal);
    }
  }
  await send();
  await relateAll();
  onProgress?.(report, source.bytesTotal, source.bytesTotal);
  report.seconds = (Date.now() - report.startedAt.getTime()) / 1_000;
  return report;
}

/** Also what an import that was killed has left. */
async function relateAll(): Promise<void> {
  while ((await inTransaction(database(), (tx) => relateWaiting(tx), { timeout: 300_000 })) > 0);
}

async function importWaiting(system: string, known: TaxonomyCache, batch: Waiting[], report: ImportReport) {
  if (batch.length === 0) return;
  const outcomes = await importTogether(system, known, batch).catch((error: unknown) => {
    if (isOutage(error)) expectNoOutage(error);
    return batch.length === 1 ? [{ kind: "failed" as const, reason: causeOf(error) }] : null;
  });
  if (outcomes) {
    for (const [index, item] of batch.entries()) record(report, item, outcomes[index] as Outcome, item.story.missing);
    return;
  }
  // One story upset the database: alone, each tells its own cause.
  for (const each of batch) await importWaiting(system, known, [each], report);
}

async function importTogether(system: string, known: TaxonomyCache, batch: Waiting[]): Promise<Outcome[]> {
  const stories = batch.map((each) => each.story);
  const { outcomes, knownThen } = await inTransaction(
    database(),
    async (tx) => {
      const knownThen: TaxonomyCache = new Map(known);
      return { outcomes: await importBatch(tx, knownThen, system, stories), knownThen };
    },
    { timeout: 120_000 },
  );
  for (const [key, id] of knownThen) known.set(key, id);
  return outcomes;
}

// Prisma's codes for a server that is away, too busy, without our tables, or that closed the connection or transaction.
const isOutage = (error: unknown) =>
  /^P(1\d{3}|2021|2022|2024|2028|2037)$/.test(String((error as { code?: unknown } | null)?.code ?? ""));

function expectNoOutage(error: unknown): never {
  if (!isOutage(error)) throw error;
  throw new DatabaseProblem(
    `The database cannot be used: ${causeOf(error)} No story of this batch was kept; run the import again.`,
  );
}

const causeOf = (error: unknown) => (error instanceof Error ? (error.message.split("\n").at(-1) ?? "") : String(error));
