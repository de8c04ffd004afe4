import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@/lib/platform/db/database";
import { type Beat, publishOne } from "./newsroom";

const LIMIT_MS = 10_000;

async function untilSeen(url: string, text: string, since: number): Promise<number> {
  while (performance.now() - since < LIMIT_MS) {
    const response = await fetch(url);
    if (response.ok && (await response.text()).includes(text)) return performance.now() - since;
    await sleep(5);
  }
  throw new Error(`${url} did not show the story within ${LIMIT_MS} ms.`);
}

/** Publishes stories one after the other and measures, from each commit, when every kind of page shows it: milliseconds by page. */
export async function measureVisibility(
  db: Database,
  beat: Beat,
  origin: string,
  times: number,
): Promise<Record<string, number[]>> {
  const pages: Record<string, string> = {
    home: "/",
    section: `/${beat.sectionSlug}`,
    topic: `/topic/${beat.topicSlug}`,
    author: `/author/${beat.authorSlug}`,
    feed: "/feed.xml",
  };
  const figures: Record<string, number[]> = { story: [] };
  for (let n = 0; n < times; n++) {
    const headline = `Harbour vote ${n} put off until spring`;
    for (const page of Object.values(pages)) await (await fetch(origin + page)).text();
    const path = await publishOne(db, beat, headline);
    const committed = performance.now();
    const waits = Object.entries({ story: path, ...pages }).map(async ([name, page]) => {
      const figure = await untilSeen(origin + page, headline, committed);
      figures[name] = [...(figures[name] ?? []), figure];
    });
    await Promise.all(waits);
  }
  return figures;
}
