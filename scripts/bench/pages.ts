import { openDatabase } from "@/lib/platform/db/database";
import { report } from "../report";
import { percentile, printTable } from "./figures";
import { load } from "./load";
import { busiestBeat, publishOne } from "./newsroom";
import { startNginx } from "./nginx";
import { startPortal } from "./portal";
import { runSeed } from "./run-seed";
import { measureVisibility } from "./visibility";
import { weigh } from "./weight";

const FIRST_VISITS = 200;
const PUBLISHES = 50;

/** `npm run bench:pages`: what one process serves, and how soon readers see what was published. */
await report(async () => {
  const portal = await startPortal(runSeed);
  const db = openDatabase(portal.databaseUrl, 4);
  try {
    const beat = await busiestBeat(db);
    const paths: string[] = [];
    for (let n = 0; n < FIRST_VISITS; n++) paths.push(await publishOne(db, beat, `Tide table ${n} goes to print`));
    const story = paths[0] ?? "/";
    const atStart = portal.memory();

    const visits: number[] = [];
    for (const path of paths) {
      const from = performance.now();
      await (await fetch(portal.url + path)).text();
      visits.push(performance.now() - from);
    }
    const hits = await load(portal.url, 200, story, 6);
    let asked = 0;
    const unknown = await load(portal.url, 404, () => `/city/2026/01/01/nothing-${asked++}`, 4);
    const missing = await load(portal.url, 404, "/city/2026/01/01/nothing", 4);
    const weight = await weigh(portal.url, story);
    const nginx = await startNginx(await (await fetch(portal.url + story)).text());
    const yardstick = nginx ? await load(nginx.url, 200, new URL(nginx.url).pathname, 4) : null;
    await nginx?.stop();

    const ratio = (perSecond: number) => (yardstick ? perSecond / yardstick.perSecond : "not installed");
    const firstPerSecond = 1_000 / (visits.reduce((sum, visit) => sum + visit, 0) / visits.length);
    console.log("\nOne process, one story page, 16 connections (first visits: one), median of three rounds");
    printTable(
      ["what", "requests/s", "p50 ms", "p99 ms", "of nginx"],
      [
        ...(yardstick ? [["nginx, static file", yardstick.perSecond, yardstick.p50, yardstick.p99, 1]] : []),
        ["stored page", hits.perSecond, hits.p50, hits.p99, ratio(hits.perSecond)],
        ["first visit", firstPerSecond, percentile(visits, 0.5), percentile(visits, 0.99), ratio(firstPerSecond)],
        ["unknown address, never asked before", unknown.perSecond, unknown.p50, unknown.p99, ratio(unknown.perSecond)],
        ["unknown address, always the same", missing.perSecond, missing.p50, missing.p99, ratio(missing.perSecond)],
      ],
    );
    console.log(
      `\nHTML ${weight.html} bytes, ${weight.htmlGzip} compressed; ${weight.scripts} scripts, ${weight.scriptGzip} bytes compressed`,
    );
    console.log(`Memory ${atStart} at the start, ${portal.memory()} after the load`);

    const seen = await measureVisibility(db, beat, portal.url, PUBLISHES);
    console.log(`\nFrom the commit in another process to visible, ms, ${PUBLISHES} publications`);
    const rows = Object.entries(seen).map(([page, figures]) => [
      page,
      percentile(figures, 0.5),
      percentile(figures, 0.95),
    ]);
    printTable(["page", "p50", "p95"], rows);
    console.log(
      JSON.stringify({
        hits,
        unknown,
        missing,
        weight,
        memory: portal.memory(),
        visible: Object.fromEntries(rows.map(([page, p50, p95]) => [page, { p50, p95 }])),
      }),
    );
  } finally {
    await db.$disconnect();
    await portal.stop();
  }
});
