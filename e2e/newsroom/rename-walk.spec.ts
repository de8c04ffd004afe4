import { expect, test } from "@playwright/test";
import { clockActor } from "@/lib/newsroom/access/actor";
import { keepOldPaths } from "@/lib/newsroom/import/keep-old-paths";
import { renameSection } from "@/lib/newsroom/section/rename-section";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { move } from "@/lib/newsroom/story/move";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { touch } from "@/lib/newsroom/touch";
import { openDatabase, type Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";

const origin = process.env.BASE_URL ?? "";
const db = openDatabase(process.env.DATABASE_URL ?? "", 2);
const commit = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(db, work);
test.afterAll(() => db.$disconnect());

const QUERY = "?utm_source=post&q=a%20b&q=%2F";

async function ask(path: string) {
  const response = await fetch(origin + path, { redirect: "manual" });
  return { status: response.status, location: response.headers.get("location"), text: await response.text() };
}

const led = async (path: string) => {
  const { status, location } = await ask(path);
  return `${status} ${location}`;
};

const soon = { timeout: 5_000 };

test("every old address of a story leads to the present one in one hop, and all of them say when it is withdrawn", {
  annotation: { type: "slow", description: "asks for every address that a story ever had, in nine spellings" },
}, async () => {
  test.setTimeout(120_000);
  const stamp = Date.now();
  const [first, second] = await commit(async (tx) => [
    await aSection(tx, `walk-first-${stamp}`),
    await aSection(tx, `walk-second-${stamp}`),
  ]);
  const slugs = { a: `a-${stamp}`, b: `b-${stamp}`, c: `c-${stamp}` };
  const story = await commit((tx) => aPublicStory(tx, { sectionId: first.id, slug: slugs.a }));
  const { storyId } = story;
  const walked = [story.path];
  const expectWalk = async (now: string) => {
    walked.push(now);
    const old = [...new Set(walked)].filter((path) => path !== now);
    for (const path of old) {
      await expect.poll(() => led(path), { ...soon, message: path }).toBe(`301 ${now}`);
      expect(await led(path + QUERY)).toBe(`301 ${now}${QUERY}`);
    }
    await expect.poll(async () => (await ask(now + QUERY)).status, soon).toBe(200);
  };
  const moveTo = async (change: { slug?: string; sectionId?: string }) =>
    expectWalk((await commit((tx) => move(tx, clockActor, { storyId, ...change }))).path);

  await moveTo({ slug: slugs.b });
  await moveTo({ sectionId: second.id });
  await moveTo({ slug: slugs.c });
  await moveTo({ sectionId: first.id });
  await moveTo({ slug: slugs.a });
  expect(walked.at(-1)).toBe(story.path);
  expect(await db.urlAlias.count({ where: { storyId, path: story.path } })).toBe(0);

  const renamed = `walk-renamed-${stamp}`;
  const { renameId } = await commit((tx) => renameSection(tx, clockActor, { sectionId: first.id, slug: renamed }));
  const isFinished = async () => (await db.sectionRename.findUnique({ where: { id: renameId } }))?.finishedAt !== null;
  await expect.poll(isFinished, { timeout: 20_000 }).toBe(true);
  const present = (await db.story.findUniqueOrThrow({ where: { id: storyId } })).path ?? "";
  expect(present).toBe(story.path.replace(first.slug, renamed));
  await expectWalk(present);
  for (const [path, now] of [
    [`/${first.slug}`, `/${renamed}`],
    [`/${first.slug}/feed.xml`, `/${renamed}/feed.xml`],
    [`/fr/${first.slug}`, `/fr/${renamed}`],
  ] as const) {
    await expect.poll(() => led(path), { ...soon, message: path }).toBe(`301 ${now}`);
    expect(await led(path + QUERY)).toBe(`301 ${now}${QUERY}`);
    expect((await ask(now)).status, now).toBe(200);
  }

  const old = story.path;
  const spellings = (path: string) => [
    path.toUpperCase(),
    `${path}/`,
    `/${path}`,
    path.replace(/\/(?=[^/]+$)/, "///"),
    `${path}/index.html`,
    `${path}/amp`,
    `${path}/amp/`,
    `${path}.amp`,
    `/${path.toUpperCase()}/INDEX.HTML/`,
  ];
  for (const path of spellings(present)) expect(await led(path + QUERY), path).toBe(`308 ${present}${QUERY}`);
  for (const path of spellings(old)) expect(await led(path + QUERY), path).toBe(`301 ${present}${QUERY}`);
  for (const path of ["/%2FEvil.example", "//Evil.example/", "/%2F%2Fevil.example/", "/%5CEvil.example/"]) {
    expect((await ask(path)).location ?? "/", path).toMatch(/^\/(?![/\\])/);
  }

  await commit((tx) => unpublish(tx, clockActor, { storyId }));
  for (const path of [...new Set(walked)]) {
    await expect.poll(async () => (await ask(path)).status, { ...soon, message: path }).toBe(410);
    for (const spelling of spellings(path)) expect((await ask(spelling)).status, spelling).toBe(410);
  }
});

test("in another language, old addresses lead on, and tell nothing while the story is under embargo", async () => {
  const stamp = Date.now();
  const slugs = { before: `barco-${stamp}`, after: `faro-${stamp}` };
  const story = await commit((tx) => aPublicStory(tx, { lang: "es", slug: slugs.before }));
  const { storyId } = story;
  expect(story.path).toMatch(/^\/es\//);
  const { path } = await commit((tx) => move(tx, clockActor, { storyId, slug: slugs.after }));
  await expect.poll(() => led(story.path + QUERY), soon).toBe(`301 ${path}${QUERY}`);
  expect(await led(`${story.path.toUpperCase()}/`)).toBe(`301 ${path}`);
  expect(await led(`${path.toUpperCase()}/`)).toBe(`308 ${path}`);

  await commit((tx) => setEmbargo(tx, clockActor, { storyId, until: null, zone: "UTC", isConfirmed: true }));
  for (const address of [story.path, path, `${story.path}/`, path.toUpperCase()]) {
    const end = async () => {
      const answer = await ask(address);
      const last = answer.location ? await ask(answer.location) : answer;
      return { answer, last };
    };
    await expect.poll(async () => (await end()).last.status, { ...soon, message: address }).toBe(404);
    const { answer, last } = await end();
    const other = address.toLowerCase().includes(slugs.before) ? slugs.after : slugs.before;
    expect(last.location, address).toBeNull();
    expect(answer.location ?? "", address).not.toContain(other);
    expect(last.text, address).not.toContain(other);
  }
});

test("addresses that nothing can be at answer with the designed page, and no address shows how the portal is made", async () => {
  const known = await led("/search/?q=tram");
  expect(known).toBe("308 /search?q=tram");
  const long = `/${"a".repeat(6_000)}`;
  const addresses = ["/%E0%A4%A", "/%", "/city/%FF", "/fr/%E0", "/media/%E0%A4%A/x", "/og/%", "/%00", "/a%2Fb", long];
  for (const path of addresses) {
    const { status, text } = await ask(path);
    expect(status, path).toBe(404);
    expect(text.includes("404</p>"), path).toBe(true);
  }
});

test("an address that cannot be read is never a fault of ours, however it is asked for", async () => {
  const broken = ["/%E0%A4%A", "/%E0%A4%A/?a=%E0%A4%A", "//%E0%A4%A", "/fr/city/%", "/search?q=%E0%A4%A"];
  const others = [
    "/studio/%E0%A4%A",
    "/sign-in/%",
    "/api/v1/%FF",
    "/_next/static/%E0%A4%A",
    "/_next/%",
    "/sitemaps/%.xml",
  ];
  for (const path of [...broken, ...others]) {
    for (const method of ["GET", "HEAD", "POST"]) {
      const { status } = await fetch(origin + path, { method, redirect: "manual" });
      expect(status, `${method} ${path}`).toBeLessThan(500);
    }
  }
});

test("old addresses of the site before lead to where their pages went, ?p=123 among them, and other queries name nothing", async () => {
  const page = `/?p=${String(Date.now()).slice(-9)}`;
  const { storyId, path } = await commit((tx) => aPublicStory(tx));
  expect((await ask(page)).status).toBe(404);
  const capital = `/2014/Tide-${page.slice(-9)}`;
  await commit(async (tx) => touch(tx, await keepOldPaths(tx, [{ storyId, paths: [page, capital] }])));
  await expect.poll(() => led(page), soon).toBe(`301 ${path}`);
  expect(await led(`${page}&utm_source=post`)).toBe(`301 ${path}?utm_source=post`);
  expect(await led(page.replace("/?", "/index.php?a=%20b&"))).toBe(`301 ${path}?a=%20b`);
  for (const spelling of [capital, `${capital}/`, `/${capital}`]) expect(await led(spelling)).toBe(`301 ${path}`);
  for (const home of ["/?p=first", "/?utm_source=post", "/?p="]) expect((await ask(home)).status, home).toBe(200);
});
