import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import pLimit from "p-limit";
import { clockActor } from "@/lib/newsroom/access/actor";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { askAsSent, framework } from "./ask-as-framework";
import { type HiddenNewsroom, hiddenNewsroom } from "./leak-walk/hidden-newsroom";
import { reveal } from "./leak-walk/reveal";
import { addressesOf, queriesWith, routeTable } from "./leak-walk/route-table";
import { signedInReporter } from "./leak-walk/signed-in-reporter";
import { surfacesOf } from "./leak-walk/surfaces";
import { withoutEcho } from "./leak-walk/without-echo";

const origin = process.env.BASE_URL ?? "";
const second = process.env.SECOND_URL ?? "";
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
test.afterAll(() => db.$disconnect());

const crawler = { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" };

interface Answer {
  status: number;
  type: string;
  everything: string;
}

async function ask(address: string, headers: Record<string, string> = {}, server = origin): Promise<Answer> {
  const response = await askAsSent(server + address, { headers });
  const head = JSON.stringify([...response.headers]);
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "",
    everything: `${head}\n${Buffer.from(await response.arrayBuffer()).toString("latin1")}`,
  };
}

const oembed = (page: string) => `/oembed?url=${encodeURIComponent(origin + page)}`;

/** Files below a folder that were written since then and hold the text. */
function filesWith(text: string, folder: string, since: number): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => file.includes(text) || (statSync(file).mtimeMs >= since && readFileSync(file).includes(text)));
}

interface Addresses {
  everything: string[];
  /** Without the studio, whose own walk is the reporter's */
  forReaders: string[];
  pages: string[];
}

function addressesIn(newsroom: HiddenNewsroom): Addresses {
  // Whole, unfinished, and misspelt: a suggestion tells as much as a hit.
  const { companion } = newsroom;
  const asked = [companion, companion.slice(0, -2), `${companion.slice(0, -1)}z`];
  const queries = asked.flatMap((words) => queriesWith(words, newsroom));
  const lists = asked.flatMap((words) => [
    ...[`/search?q=${words}`, `/fr/search?q=${words}`, `/search?q=%22${words}%22`],
    ...[`/api/suggest?lang=en&q=${words}`, `/api/suggest?lang=fr&q=${words}`],
  ]);
  const ofAll = (only?: "pages") => routeTable(only).flatMap((route) => addressesOf(route, newsroom));
  const cards = ofAll().filter((page) => /^\/city\/\d/.test(page));
  const everything = [...ofAll(), ...queries, ...lists, ...cards.map(oembed), newsroom.neighbour, newsroom.shared.path];
  const isForReaders = (address: string) => !/^\/(?:studio|api\/(?:stories|media|auth))/.test(address);
  return {
    everything: [...new Set(everything)],
    forReaders: [...new Set(everything)].filter(isForReaders),
    pages: [...new Set(ofAll("pages"))].filter(isForReaders),
  };
}

test("no byte of a story that is not public is on any address, and each that becomes public is on all of them", {
  annotation: { type: "slow", description: "asks for every address of the portal in every state of a story" },
}, async () => {
  test.setTimeout(900_000);
  const newsroom = await hiddenNewsroom(db);
  const reporter = await signedInReporter(db, origin);
  const { everything, forReaders, pages } = addressesIn(newsroom);
  expect(pages.length).toBeGreaterThan(100);
  const visits: [who: string, headers: Record<string, string>, server: string, addresses: string[]][] = [
    ["visitor", {}, origin, everything],
    ["crawler", crawler, origin, forReaders],
    ["framework", framework, origin, forReaders],
    ["reporter", reporter.headers, origin, forReaders],
    ["visitor of the second server", {}, second, pages],
    ["framework on the second server", framework, second, pages],
  ];
  const leaks: string[] = [];
  const begun = Date.now();
  const some = pLimit(4);
  for (const [who, headers, server, addresses] of visits) {
    await some.map(addresses, async (address) => {
      const { status, everything: seen } = await ask(address, headers, server);
      if (withoutEcho(seen, address, newsroom.token).includes(newsroom.token))
        leaks.push(`${who} ${status} ${address}`);
      expect(status, `${who} ${address}`).toBeLessThan(500);
    });
  }
  expect(leaks).toEqual([]);
  expect(filesWith(newsroom.token, ".next", begun)).toEqual([]);
  for (const story of newsroom.stories) {
    const picture = `/media/${story.mediaId}/${story.mediaHash.slice(0, 8)}/640w.jpg`;
    for (const server of [origin, second]) {
      expect((await ask(picture, {}, server)).status, `${story.state} ${picture}`).toBe(404);
    }
    // The card of a retracted story is the site's own.
    const card = `/og/${story.storyId}/000000000000.jpg`;
    if (story.state !== "retracted") expect((await ask(card)).status, `${story.state} ${card}`).toBe(404);
  }

  for (const state of ["draft", "scheduled", "embargoed"]) await expectEverywhere(newsroom, state);
  await expectInListsOfNames(newsroom);
});

async function expectEverywhere(newsroom: HiddenNewsroom, state: string): Promise<void> {
  const story = await reveal(db, newsroom.stories, state);
  for (const [surface, words] of surfacesOf(story, newsroom, origin)) {
    for (const server of [origin, second]) {
      const seen = async () => expect((await ask(surface, {}, server)).everything, surface).toContain(words);
      await expect(seen, `${state}: ${server}${surface}`).toPass({ timeout: 10_000 });
    }
  }
  const page = (await ask(story.path)).everything;
  const card = /\/og\/[^"\s]+?\.(?:jpg|png)/.exec(page)?.[0] ?? "";
  for (const file of [card, `/media/${story.mediaId}/${story.mediaHash.slice(0, 8)}/640w.jpg`]) {
    expect(card).toContain(story.storyId);
    expect(page, file).toContain(file.split("/").slice(0, 4).join("/"));
    for (const server of [origin, second]) {
      expect(await ask(file, {}, server), file).toMatchObject({ status: 200, type: "image/jpeg" });
    }
  }
}

/** The lists of topics and authors are made again after ten minutes, or as soon as a story is taken down. */
async function expectInListsOfNames({ stories, shared }: HiddenNewsroom): Promise<void> {
  const { storyId, authorSlug } = await reveal(db, stories, "inReview");
  await inTransaction(db, (tx) => unpublish(tx, clockActor, { storyId }));
  const revealed = stories.filter(({ state }) => /^(?:draft|scheduled|embargoed)$/.test(state));
  for (const server of [origin, second]) {
    const authors = async () => (await ask("/sitemaps/authors-en.xml", {}, server)).everything;
    for (const story of revealed) await expect.poll(authors).toContain(`/author/${story.authorSlug}<`);
    expect(await authors()).not.toContain(`/author/${authorSlug}<`);
    expect((await ask("/sitemaps/topics-en.xml", {}, server)).everything).toContain(`${shared.path}<`);
  }
}
