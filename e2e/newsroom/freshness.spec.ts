import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { createStory } from "@/lib/newsroom/story/create-story";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { move } from "@/lib/newsroom/story/move";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { openDatabase } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aPublicStory } from "@/lib/testing/a-story";

// What a process outside both servers commits: every request that begins a second later is answered right, by each of them.
const BOUND_MS = 1_000;
const servers = [process.env.BASE_URL ?? "", process.env.SECOND_URL ?? ""];
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);

test.afterAll(() => db.$disconnect());

interface Seen {
  status: number;
  location: string | null;
  text: string;
}

async function visit(url: string): Promise<Seen> {
  const response = await fetch(url, { redirect: "manual" });
  return { status: response.status, location: response.headers.get("location"), text: await response.text() };
}

async function soonOnBoth(path: string, isRight: (seen: Seen) => boolean): Promise<void> {
  const from = performance.now();
  for (const server of servers) {
    for (;;) {
      const begun = performance.now();
      if (isRight(await visit(server + path))) break;
      expect(begun - from, `${server}${path} is late`).toBeLessThan(BOUND_MS);
      await sleep(10);
    }
  }
}

test("what another process commits is right on both servers within a second", async () => {
  const section = await db.section.findFirstOrThrow({ where: { slug: "city" } });
  const headline = `Lamplighters count ${Date.now()} lamps`;
  const body = {
    schema: 1,
    blocks: [{ id: "a", type: "paragraph", text: [{ text: "They began at dusk and ended at dawn." }] }],
  };
  const draft = await inTransaction(db, (tx) =>
    createStory(tx, clockActor, { lang: "en", sectionId: section.id, headline, body, weight: 5 }),
  );
  const { storyId } = draft;
  const lists = ["/", "/city", "/feed.xml"];
  for (const server of servers)
    for (const path of lists) expect((await visit(server + path)).text).not.toContain(headline);

  const { path } = await inTransaction(db, (tx) => publish(tx, clockActor, draft));
  await soonOnBoth(
    path,
    ({ status, text }) => status === 200 && text.includes(headline) && text.includes("They began at dusk"),
  );
  for (const list of lists) await soonOnBoth(list, ({ text }) => text.includes(headline));

  const renamed = `${headline} twice`;
  const { rev } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const saved = await inTransaction(db, (tx) =>
    saveDraft(tx, clockActor, { storyId, rev, patch: { headline: renamed } }),
  );
  for (const server of servers) expect((await visit(server + path)).text).not.toContain(renamed);
  await inTransaction(db, (tx) => publish(tx, clockActor, { storyId, versionId: saved.versionId }));
  for (const page of [path, ...lists]) await soonOnBoth(page, ({ text }) => text.includes(renamed));

  const moved = await inTransaction(db, (tx) => move(tx, clockActor, { storyId, slug: `lamps-${Date.now()}` }));
  await soonOnBoth(path, ({ status, location }) => status === 301 && location === moved.path);
  await soonOnBoth(moved.path, ({ status }) => status === 200);

  await inTransaction(db, (tx) => unpublish(tx, clockActor, { storyId }));
  await soonOnBoth(moved.path, ({ status, text }) => status === 410 && !text.includes(headline));
  await soonOnBoth(path, ({ status }) => status === 410);
  for (const list of lists) await soonOnBoth(list, ({ text }) => !text.includes(headline));

  await inTransaction(db, (tx) => publish(tx, clockActor, { storyId, versionId: saved.versionId }));
  await soonOnBoth(moved.path, ({ status, text }) => status === 200 && text.includes(renamed));
});

test("an address that was asked for before its story was public is right afterwards", async () => {
  const section = await db.section.findFirstOrThrow({ where: { slug: "city" } });
  const slug = `early-visitors-${Date.now()}`;
  const body = {
    schema: 1,
    blocks: [{ id: "a", type: "paragraph", text: [{ text: "They came before the doors opened." }] }],
  };
  const draft = await inTransaction(db, (tx) =>
    createStory(tx, clockActor, { lang: "en", sectionId: section.id, headline: "Early visitors", slug, body }),
  );
  const { zone } = {
    zone: ((await db.setting.findUnique({ where: { key: "zone" } }))?.value as string | undefined) ?? "UTC",
  };
  const day = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date());
  const path = `/city/${day.replaceAll("-", "/")}/${slug}`;
  for (let n = 0; n < 25; n++) for (const server of servers) expect((await visit(server + path)).status).toBe(404);
  const published = await inTransaction(db, (tx) => publish(tx, clockActor, draft));
  expect(published.path).toBe(path);
  await soonOnBoth(path, ({ status }) => status === 200);
});

test("an address that leads to another story tells nothing of it once that is held back", async () => {
  const [old, fresh] = await inTransaction(db, async (tx) => [await aPublicStory(tx), await aPublicStory(tx)]);
  await inTransaction(db, (tx) => unpublish(tx, clockActor, { storyId: old.storyId, leadsTo: fresh.path }));
  await soonOnBoth(old.path, ({ status, location }) => status === 302 && location === fresh.path);
  const embargo = { storyId: fresh.storyId, until: null, isConfirmed: true };
  await inTransaction(db, (tx) => setEmbargo(tx, clockActor, embargo));
  await soonOnBoth(old.path, ({ status, location }) => status === 410 && location === null);
});
