import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { afterAll, expect, test } from "vitest";
import { settle } from "@/lib/platform/cache/settle";
import { tagClock } from "@/lib/platform/cache/tag-clock";
import { database } from "@/lib/platform/db/database";
import { env } from "@/lib/platform/env";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";
import { feedResponse } from "./feed-response";

afterAll(() => tagClock(env().DATABASE_URL ?? "").close());

const STORIES = 53;

test("a feed goes on to its oldest story, each once, and a position that is none has no part", async () => {
  const paths: string[] = [];
  const slug = await database().$transaction(
    async (tx) => {
      const section = await aSection(tx);
      // Two at each moment, so that a page's end falls between them.
      for (let number = 0; number < STORIES; number++) {
        const at = new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 2)));
        paths.push((await aPublicStory(tx, { sectionId: section.id, slug: `story-${number}` }, at)).path);
      }
      return section.slug;
    },
    { timeout: 60_000 },
  );
  await settle();
  const ask = (query: string) => feedResponse(new Request(`http://x/${query}`), "-", { of: "section", slug });
  const first = parseRssFeed(await (await ask("")).text());
  const older = first.atom?.links?.find(({ rel }) => rel === "next")?.href ?? "";
  const last = parseRssFeed(await (await ask(new URL(older).search)).text());
  const links = [...(first.items ?? []), ...(last.items ?? [])].map(({ link }) => new URL(link ?? "").pathname);
  expect(first.items).toHaveLength(50);
  expect([...links].sort()).toEqual([...paths].sort());
  expect(last.atom?.links).toMatchObject([
    { rel: "self", href: older },
    { rel: "first", href: older.split("?")[0] },
  ]);
  for (const query of ["?before=", "?before=x", "?before=20261301T000000000-0"])
    expect((await ask(query)).status).toBe(404);

  const site = await feedResponse(new Request(`http://x/${new URL(older).search}`), "-", { of: "site" }, "atom.xml");
  expect(parseAtomFeed(await site.text()).entries).toHaveLength(STORIES - 50);
});
