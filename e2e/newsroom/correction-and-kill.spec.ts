import { expect, test } from "@playwright/test";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { amendCorrection } from "@/lib/newsroom/story/correction/amend-correction";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { move } from "@/lib/newsroom/story/move";
import { retract } from "@/lib/newsroom/story/retract";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { openDatabase, type Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { framework } from "./ask-as-framework";
import { aCorrectedStory, administrator, type CorrectedStory } from "./correction-and-kill/a-corrected-story";
import { askServer, committed } from "./correction-and-kill/in-time";

const origin = process.env.BASE_URL ?? "";
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
test.afterAll(() => db.$disconnect());

const commit = <Value>(work: (tx: Tx) => Promise<Value>) => committed(inTransaction(db, work));
const ask = (path: string) => askServer(origin, path);
const textOf = async (path: string) => (await ask(path)).text;
const cardOf = (html: string) => /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
const oembed = (path: string) => `/oembed?url=${encodeURIComponent(origin + path)}`;

interface Article {
  headline: string;
  correction?: { "@type": string; text: string; dateModified?: string; name?: string }[];
}

function articleOf(html: string): Article {
  const json = JSON.parse(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "{}");
  return json["@graph"]?.[0] ?? json;
}

const feeds = ["/feed.xml", "/atom.xml", "/feed.json", "/city/feed.xml"];
const corrections = ["/corrections", "/corrections/city", "/corrections/kind/correction", "/corrections/feed.xml"];

/** Every list that names a public story by its headline. */
const listsOf = ({ topicPath, authorPath, guestPath, day, token, companionPath }: CorrectedStory) => [
  ...["/", "/city", topicPath, authorPath, guestPath, `/archive/${day}`, companionPath],
  ...[`/search?q=${token}`, `/api/suggest?lang=en&q=${token}`, `/api/suggest?lang=en&q=${token.slice(0, -2)}`],
  ...[...feeds, `${topicPath}/feed.xml`, `${authorPath}/feed.xml`],
];

const mapsOf = ({ month }: CorrectedStory) => [`/sitemaps/stories-en-${month}-1.xml`, "/news-sitemap.xml"];

test("one correction is read back from every surface, says when it is amended, and goes with the story that is killed", {
  annotation: { type: "slow", description: "reads every list on both servers after each change" },
}, async () => {
  test.setTimeout(240_000);
  const story = await aCorrectedStory(db);
  const { storyId, path, headline } = story;
  const before = await textOf(path);
  expect(articleOf(before).correction).toBeUndefined();
  await expect.poll(() => textOf(story.companionPath), { timeout: 10_000 }).toContain(headline);

  const editor = await administrator(db);
  const said = `It left at seven, not at six: ${headline}.`;
  const added = await commit((tx) => addCorrection(tx, editor, { storyId, kind: "correction", text: said }));
  for (const surface of [path, ...feeds, ...corrections]) {
    await added.soon(surface, ({ text }) => expect(text, surface).toContain(said));
  }
  expect(await textOf("/corrections/city/kind/update"), "another kind").not.toContain(said);
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

  const { correctionId } = added.value;
  const amended = `It left at eight, not at six: ${headline}.`;
  const { soon } = await commit((tx) => amendCorrection(tx, editor, { storyId, correctionId, text: amended }));
  for (const surface of [path, ...feeds, ...corrections]) {
    await soon(surface, ({ text }) => {
      expect(text, surface).toContain(amended);
      expect(text, surface).not.toContain(said);
      expect(text, surface).toContain("Amended");
    });
  }
  expect(articleOf(await textOf(path)).correction?.[0]?.dateModified).toBeTruthy();
  await expectKilledEverywhere(story, card);
});

async function expectKilledEverywhere(story: CorrectedStory, card: string): Promise<void> {
  const { storyId, path, headline, token } = story;
  const editor = await administrator(db);
  const lists = [...listsOf(story), ...corrections];
  const moved = await commit((tx) => move(tx, editor, { storyId, slug: `moved-${token}` }));
  const now = moved.value.path;
  await moved.soon(path, ({ location }) => expect(location).toBe(now));
  const picture = /\/media\/[^"\s]+?\.jpg/.exec(await textOf(now))?.[0] ?? "";
  expect((await ask(picture)).status).toBe(200);
  for (const list of lists) await moved.soon(list, ({ text }) => expect(text, list).toContain(headline));
  for (const map of mapsOf(story)) await moved.soon(map, ({ text }) => expect(text, map).toContain(now));
  await moved.soon(oembed(now), ({ text }) => expect(text).toContain(headline));

  // Lists of names lag behind what is published by some minutes, behind what is taken down never.
  const names = { "/sitemaps/topics-en.xml": `${story.topicPath}<`, "/sitemaps/authors-en.xml": `${story.guestPath}<` };
  const passed = await commit((tx) => unpublish(tx, editor, { storyId: story.passing }));
  for (const [map, place] of Object.entries(names)) {
    await passed.soon(map, ({ text }) => expect(text, map).toContain(place));
  }
  const { monthPath, dayPath } = story.old;
  await passed.soon(monthPath, ({ text }) => expect(text).toContain(`"${dayPath}"`));

  const { soon } = await commit((tx) => kill(tx, editor, { storyId, reason: "Court order" }));
  const gone = (seen: { status: number; text: string }) => {
    expect(seen.status).toBe(410);
    expect(seen.text).not.toContain(headline);
  };
  for (const address of [path, now, `${path}/amp`]) await soon(address, gone);
  await soon(now, ({ text }) => expect(text).not.toContain(headline), framework);
  for (const address of [path, now]) {
    await soon(oembed(address), ({ status, text }) => expect([status, text.includes(token)]).toEqual([404, false]));
  }
  for (const list of lists) await soon(list, ({ text }) => expect(text, list).not.toContain(headline));
  for (const map of mapsOf(story)) await soon(map, ({ text }) => expect(text, map).not.toContain(now));
  for (const [map, place] of Object.entries(names)) {
    await soon(map, ({ text }) => expect(text, map).not.toContain(place));
  }
  for (const file of [card, picture]) await soon(file, ({ status }) => expect(status, file).toBe(404));
  expect(await textOf("/atom.xml")).toContain(`<at:deleted-entry ref="urn:uuid:${storyId}"`);
  for (const feed of ["/feed.xml", "/city/feed.xml"]) {
    const notice = (await textOf(feed)).split("<item>").find((each) => each.includes(storyId));
    expect(notice, feed).toContain("<title>This story was withdrawn</title>");
    expect(notice, feed).not.toContain(token);
  }
  expect(await textOf("/feed.json")).not.toContain(storyId);

  const old = await commit((tx) => kill(tx, editor, { storyId: story.old.storyId, reason: "Court order" }));
  await old.soon(monthPath, ({ text }) => expect(text).not.toContain(`"${dayPath}"`));
  await old.soon(dayPath, ({ status }) => expect(status).toBe(404));
}

test("a retracted story leaves its notice at every address, and itself nowhere", {
  annotation: { type: "slow", description: "reads every list on both servers after each change" },
}, async () => {
  test.setTimeout(120_000);
  const story = await aCorrectedStory(db);
  const { storyId, path, headline, token } = story;
  const editor = await administrator(db);
  const card = cardOf(await textOf(path));
  const moved = await commit((tx) => move(tx, editor, { storyId, slug: `moved-${token}` }));
  const now = moved.value.path;
  const lists = listsOf(story);
  for (const list of lists) await moved.soon(list, ({ text }) => expect(text, list).toContain(headline));
  const notice = `We could not stand it up: ${token}.`;
  const { soon } = await commit((tx) => retract(tx, editor, { storyId, notice }));
  await soon(path, ({ status, location }) => expect([status, location]).toEqual([301, now]));
  await soon(now, ({ status, text }) => {
    expect(status).toBe(200);
    for (const shown of [headline, notice, "Retracted on"]) expect(text).toContain(shown);
    expect(text).not.toContain(story.words);
    expect(text).toMatch(/<meta name="robots" content="[^"]*noindex/);
  });
  await soon(now, ({ text }) => expect(text).not.toContain(story.words), framework);
  const text = await textOf(now);
  const neutral = cardOf(text);
  expect(neutral).not.toBe(card);
  expect(articleOf(text)).toMatchObject({ headline, correction: [{ "@type": "CorrectionComment", text: notice }] });
  for (const list of [...lists, "/corrections"]) {
    await soon(list, (seen) => expect(seen.text, list).not.toContain(headline));
  }
  for (const map of mapsOf(story)) await soon(map, (seen) => expect(seen.text, map).not.toContain(now));
  expect((await ask(card)).text, "the card of before").toBe((await ask(neutral)).text);
  expect(await textOf("/atom.xml")).toContain(`<at:deleted-entry ref="urn:uuid:${storyId}"`);

  const killed = await commit((tx) => kill(tx, editor, { storyId, reason: "Court order" }));
  for (const address of [path, now]) {
    await killed.soon(address, (gone) => expect([gone.status, gone.text.includes(token)]).toEqual([410, false]));
  }
  for (const file of [card, neutral]) await killed.soon(file, ({ status }) => expect(status, file).toBe(404));
});
