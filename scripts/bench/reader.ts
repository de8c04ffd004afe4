import { loadavg } from "node:os";
import { type Browser, chromium } from "@playwright/test";
import { report } from "../report";
import { findBrowser } from "../test/find-browser.mjs";
import { median, printTable } from "./figures";
import { startPortal } from "./portal";
import { KINDS, type Visit, visit } from "./reader/visit";
import { runSeed } from "./run-seed";

const VISITS = 5;

/** `npm run bench:reader`: what pages cost a reader with a phone, beside the same pages without scripts and fonts. */
await report(async () => {
  const portal = await startPortal(runSeed);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const rows: (string | number)[][] = [];
    for (const [name, path] of Object.entries(await pages(portal.url))) {
      // Drawn and stored before it is measured.
      await fetch(portal.url + path);
      const whole = await measure(browser, portal.url + path, false);
      const limit = await measure(browser, portal.url + path, true);
      rows.push([name, ...figures(whole), whole.lcp / limit.lcp]);
      rows.push(["  limit", ...figures(limit), 1]);
    }
    console.log(
      `\nA phone on slow 4G, CPU four times slower, ${VISITS} visits, medians; load ${loadavg()[0]?.toFixed(1)}`,
    );
    const kinds = KINDS.map((kind) => `${kind} KB`);
    printTable(["page", ...kinds, "all KB", "LCP ms", "CLS", "TBT ms", "LCP of limit"], rows);
  } finally {
    await browser.close();
    await portal.stop();
  }
});

/** Pages as a reader finds them: by links from the front. */
async function pages(url: string): Promise<Record<string, string>> {
  const front = await (await fetch(url)).text();
  const story = /href="(\/[a-z]+\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]+)"/.exec(front)?.[1];
  if (!story) throw new Error("The front page links to no story.");
  return { home: "/", section: `/${story.split("/")[1]}`, story, search: "/search?q=tram" };
}

async function measure(browser: Browser, url: string, isLimit: boolean): Promise<Visit> {
  const visits: Visit[] = [];
  for (let n = 0; n < VISITS; n++) visits.push(await visit(browser, url, isLimit));
  const of = (figure: (each: Visit) => number) => median(visits.map(figure));
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, of((each) => each.bytes[kind])]));
  return {
    bytes: bytes as Visit["bytes"],
    ...{ lcp: of(({ lcp }) => lcp), cls: of(({ cls }) => cls), tbt: of(({ tbt }) => tbt) },
  };
}

function figures({ bytes, lcp, cls, tbt }: Visit): number[] {
  const kinds = KINDS.map((kind) => bytes[kind] / 1_024);
  return [...kinds, kinds.reduce((sum, each) => sum + each, 0), lcp, cls, tbt];
}
