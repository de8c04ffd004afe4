import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@/lib/platform/db/database";
import { report } from "../report";
import { measureLateness } from "./editing/measure-lateness";
import { measureTyping } from "./editing/measure-typing";
import { wordsOfTheNewsroom } from "./editing/words";
import { aWriter, type Writer } from "./editing/writer";
import { percentile, printTable } from "./figures";
import { busiestBeat } from "./newsroom";
import { startPortal } from "./portal";
import { runSeed } from "./run-seed";

const WRITERS = 10;
const SAVES = 30;
const SCHEDULED = 50;
/** Milliseconds between an answer and the next save of somebody who types without a pause: see the editor's save queue */
const BETWEEN = 1_500;

/** Everybody saves, over and over, with a pause between an answer and the next save; milliseconds of each round trip. */
async function measureSaves(writers: Writer[], pause: number): Promise<number[]> {
  const rounds = writers.map(async (writer) => {
    const figures: number[] = [];
    await sleep(Math.random() * pause);
    for (let n = 0; n < SAVES; n++) {
      figures.push(await writer.save());
      await sleep(pause);
    }
    return figures;
  });
  return (await Promise.all(rounds)).flat();
}

/** `npm run bench:editing`: how long a key keeps a page of 3,000 words busy, how long a save takes while a newsroom is at work, and how late what is due at once goes live. */
await report(async () => {
  const portal = await startPortal(runSeed);
  const db = openDatabase(portal.databaseUrl, 4);
  try {
    const { sectionId } = await busiestBeat(db);
    const writers: Writer[] = [];
    const aParagraph = await wordsOfTheNewsroom(db);
    for (let n = 0; n < WRITERS; n++) writers.push(await aWriter(db, portal.url, { sectionId, aParagraph, n }));
    for (const writer of writers) await writer.save();
    const [first] = writers;
    if (!first) throw new Error("nobody writes");
    const figures = {
      keys: await measureTyping(portal.url, first),
      typing: await measureSaves(writers, BETWEEN),
      flatOut: await measureSaves(writers, 0),
      late: await measureLateness(db, { sectionId, aParagraph, stories: SCHEDULED }),
    };
    const row = (what: string, of: number[]) => [
      ...[what, of.length, percentile(of, 0.5), percentile(of, 0.95), Math.max(...of)],
    ];
    console.log(`\n${WRITERS} people on ${WRITERS} stories of 3,000 words, one server process, over HTTP; ms`);
    printTable(
      ["what", "count", "p50", "p95", "most"],
      [
        row("key, the page is busy", figures.keys),
        row("save, all typing without a pause", figures.typing),
        row("save, each right after the last", figures.flatOut),
        row(`late, ${SCHEDULED} stories due in one second`, figures.late),
      ],
    );
    const both = (of: number[]) => ({ p50: percentile(of, 0.5), p95: percentile(of, 0.95) });
    console.log(
      JSON.stringify({
        key: both(figures.keys),
        save: both(figures.typing),
        flatOut: both(figures.flatOut),
        lateMs: both(figures.late),
      }),
    );
  } finally {
    await db.$disconnect();
    await portal.stop();
  }
});
