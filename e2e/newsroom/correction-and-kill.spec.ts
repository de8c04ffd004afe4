import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { amendCorrection } from "@/lib/newsroom/story/correction/amend-correction";
import { kill } from "@/lib/newsroom/story/kill";
import { move } from "@/lib/newsroom/story/move";
import { retract } from "@/lib/newsroom/story/retract";
import { openDatabase } from "@/lib/platform/db/database";
import { aCorrectedStory, administrator } from "./correction-and-kill/a-corrected-story";

const origin = process.env.BASE_URL ?? "";
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
test.afterAll(() => db.$disconnect());

/** What another process commits holds for every request that comes this much later. */
const BOUND_MS = 1_000;

async function ask(path: string) {
  const response = await fetch(path.startsWith("http") ? path : origin + path, { redirect: "manual" });
  return { status: response.status, location: response.headers.get("location"), text: await response.text() };
}

const textOf = async (path: string) => (await ask(path)).text;
const cardOf = (html: string) => /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";

interface Article {
  headline: string;
  correction?: { "@type": string; text: string; dateModified?: string; name?: string }[];
}

function articleOf(html: string): Article {
  const json = JSON.parse(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "{}");
  return json["@graph"]?.[0] ?? json;
}

test("one correction is read back from every surface, says when it is amended, and goes with the story that is killed", async () => {
  test.setTimeout(120_000);
  const story = await aCorrectedStory(db);
  const { storyId, path, headline, month } = story;
  const before = await textOf(path);
  expect(articleOf(before).correction).toBeUndefined();
  await expect.poll(() => textOf(story.companionPath), { timeout: 10_000 }).toContain(headline);

  const editor = await administrator(db);
  const said = `It left at seven, not at six: ${headline}.`;
  const { correctionId } = await db.$transaction((tx) =>
    addCorrection(tx, editor, { storyId, kind: "correction", text: said }),
  );
  await sleep(BOUND_MS);
  const feeds = ["/feed.xml", "/atom.xml", "/feed.json", "/city/feed.xml"];
  const corrections = ["/corrections", "/corrections/city", "/corrections/feed.xml"];
  for (const surface of [path, ...feeds, ...corrections]) expect(await textOf(surface), surface).toContain(said);
  const { updatedAt } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const entry = (atom: string) => atom.split("<entry").find((each) => each.includes(storyId)) ?? "";
  expect(entry(await textOf("/atom.xml"))).toContain(`<updated>${updatedAt?.toISOString()}</updated>`);
  const corrected = await textOf(path);
  expect(articleOf(corrected).correction).toMatchObject([{ "@type": "CorrectionComment", text: said }]);
  expect(corrected).not.toContain('class="amended"');
  const shown = corrected.slice(corrected.indexOf("<main"));
  expect(shown.indexOf(said)).toBeLessThan(shown.lastIndexOf(story.words));
  const card = cardOf(corrected);
  expect(card).toMatch(new RegExp(`/og/${storyId}/[0-9a-f]{12}\\.jpg$`));
  expect(card).not.toBe(cardOf(before));
  expect((await ask(card)).status).toBe(200);

  const amended = `It left at eight, not at six: ${headline}.`;
  await db.$transaction((tx) => amendCorrection(tx, editor, { storyId, correctionId, text: amended }));
  await sleep(BOUND_MS);
  for (const surface of [path, ...feeds, ...corrections]) {
    const text = await textOf(surface);
    expect(text, surface).toContain(amended);
    expect(text, surface).not.toContain(said);
    expect(text, surface).toContain("Amended");
  }
  expect(articleOf(await textOf(path)).correction?.[0]?.dateModified).toBeTruthy();

  const moved = await db.$transaction((tx) => move(tx, editor, { storyId, slug: `moved-${story.token}` }));
  await expect.poll(async () => (await ask(path)).location).toBe(moved.path);
  const picture = /\/media\/[^"\s]+?\.jpg/.exec(await textOf(moved.path))?.[0] ?? "";
  expect((await ask(picture)).status).toBe(200);
  const { topicPath, authorPath } = story;
  const lists = [
    ...["/", "/city", topicPath, authorPath, `/archive/${story.day}`, `/search?q=${story.token}`],
    ...feeds,
    ...[`${topicPath}/feed.xml`, `${authorPath}/feed.xml`, ...corrections],
  ];
  const sitemaps = [`/sitemaps/stories-en-${month}-1.xml`, "/news-sitemap.xml"];
  for (const list of [...lists, story.companionPath]) expect(await textOf(list), list).toContain(headline);
  for (const map of sitemaps) expect(await textOf(map), map).toContain(moved.path);

  await db.$transaction((tx) => kill(tx, editor, { storyId, reason: "Court order" }));
  await sleep(BOUND_MS);
  for (const address of [path, moved.path, `${path}/amp`]) {
    const { status, text } = await ask(address);
    expect(status, address).toBe(410);
    expect(text, address).not.toContain(headline);
  }
  for (const list of [...lists, story.companionPath]) expect(await textOf(list), list).not.toContain(headline);
  for (const map of sitemaps) expect(await textOf(map), map).not.toContain(moved.path);
  for (const file of [card, picture]) expect((await ask(file)).status, file).toBe(404);
  expect(await textOf("/atom.xml")).toContain(`<at:deleted-entry ref="urn:uuid:${storyId}"`);
  const notice = (await textOf("/feed.xml")).split("<item>").find((each) => each.includes(storyId));
  expect(notice).toContain("<title>This story was withdrawn</title>");
  expect(notice).not.toContain(story.token);
  for (const feed of ["/feed.json", "/city/feed.xml"]) expect(await textOf(feed)).not.toContain(storyId);
});

test("a retracted story leaves its notice at every address, and itself nowhere", async () => {
  test.setTimeout(120_000);
  const story = await aCorrectedStory(db);
  const { storyId, path, headline } = story;
  const editor = await administrator(db);
  const card = cardOf(await textOf(path));
  const moved = await db.$transaction((tx) => move(tx, editor, { storyId, slug: `moved-${story.token}` }));
  for (const list of ["/", "/city", "/feed.xml"]) expect(await textOf(list), list).toContain(headline);
  const notice = `We could not stand it up: ${story.token}.`;
  await db.$transaction((tx) => retract(tx, editor, { storyId, notice }));
  await sleep(BOUND_MS);
  expect(await ask(path)).toMatchObject({ status: 301, location: moved.path });
  const { status, text } = await ask(moved.path);
  expect(status).toBe(200);
  for (const shown of [headline, notice, "Retracted on"]) expect(text).toContain(shown);
  expect(text).not.toContain(story.words);
  expect(text).toMatch(/<meta name="robots" content="[^"]*noindex/);
  const neutral = cardOf(text);
  expect(neutral).not.toBe(card);
  expect(articleOf(text)).toMatchObject({ headline, correction: [{ "@type": "CorrectionComment", text: notice }] });
  for (const list of ["/", "/city", "/feed.xml", "/feed.json", `/search?q=${story.token}`, "/corrections"]) {
    expect(await textOf(list), list).not.toContain(headline);
  }
  expect((await ask(card)).text, "the card of before").toBe((await ask(neutral)).text);
  expect(await textOf("/atom.xml")).toContain(`<at:deleted-entry ref="urn:uuid:${storyId}"`);

  await db.$transaction((tx) => kill(tx, editor, { storyId, reason: "Court order" }));
  await sleep(BOUND_MS);
  for (const address of [path, moved.path]) {
    const gone = await ask(address);
    expect(gone.status, address).toBe(410);
    expect(gone.text, address).not.toContain(story.token);
  }
  for (const file of [card, neutral]) expect((await ask(file)).status, file).toBe(404);
});
