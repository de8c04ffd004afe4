import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { XMLValidator } from "fast-xml-parser";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stopDrawingCards } from "@/lib/engines/share-cards/share-cards";
import { importActor } from "@/lib/newsroom/access/actor";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { publish } from "@/lib/newsroom/story/publish";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { settle } from "@/lib/platform/cache/settle";
import { tagClock } from "@/lib/platform/cache/tag-clock";
import { database, type Tx } from "@/lib/platform/db/database";
import { env } from "@/lib/platform/env";
import { BODY_LENGTH } from "@/lib/platform/http/encoding/body-length";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import { type Storage, storage } from "@/lib/platform/storage/storage";
import { getPicture } from "@/lib/public/media/picture-file";
import { aBody, aDraft } from "@/lib/testing/a-story";
import { buildCardWorker } from "@/scripts/build/card-worker.mjs";
import { consumerJobs } from "../jobs/consumer-jobs";
import { prepareLeadPicture } from "../jobs/on/prepare-lead-picture";
import { refreshStoryCards } from "../jobs/on/refresh-story-cards";
import { feedResponse } from "./feeds/feed-response";
import { getCardFile } from "./share/card-file";
import { newsSitemapResponse, sitemapIndexResponse, sitemapResponse } from "./sitemaps/sitemap-response";

const shared = globalThis as typeof globalThis & { mastheadStorage?: Storage };
const request = (headers: Record<string, string> = {}, method = "GET") => new Request("http://x/", { headers, method });
const SECRET = "Zanzibar";
let folder = "";

async function commit<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const result = await database().$transaction(work);
  await settle();
  return result;
}

const month = () => new Date().toISOString().slice(0, 7);
const documents: Record<string, (headers?: Record<string, string>) => Promise<Response>> = {
  rss: (headers) => feedResponse(request(headers), "-", { of: "site" }),
  atom: (headers) => feedResponse(request(headers), "-", { of: "site" }, "atom.xml"),
  json: (headers) => feedResponse(request(headers), "-", { of: "site" }, "feed.json"),
  section: (headers) => feedResponse(request(headers), "-", { of: "section", slug: "harbour" }),
  news: (headers) => newsSitemapResponse(request(headers)),
  stories: (headers) => sitemapResponse(request(headers), `stories-en-${month()}-1.xml`),
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "machines-"));
  shared.mastheadStorage = openDiskStorage(folder);
  await buildCardWorker();
  await database().section.create({ data: { slug: "harbour", names: { en: "Harbour" } } });
});
afterAll(async () => {
  stopDrawingCards();
  await tagClock(env().DATABASE_URL ?? "").close();
  await rm(folder, { recursive: true });
});

async function runConsumers(): Promise<void> {
  for (const job of consumerJobs()) await job.run(database());
}

async function aStoryWithPicture() {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#336699" } })
    .jpeg()
    .toBuffer();
  const section = await database().section.findUniqueOrThrow({ where: { slug: "harbour" } });
  return commit(async (tx) => {
    const { mediaId } = await uploadPicture(tx, importActor, { bytes });
    const draft = await aDraft(tx, {
      headline: `${SECRET} ferry & crew`,
      sectionId: section.id,
      leadMediaId: mediaId,
      body: aBody(`The ${SECRET} left.`),
    });
    return { ...draft, media: await tx.media.findUniqueOrThrow({ where: { id: mediaId } }) };
  });
}

test("an empty site has whole feeds and sitemaps", async () => {
  for (const name of ["rss", "atom", "section", "news"]) {
    const response = await documents[name]?.();
    expect(response?.status, name).toBe(200);
    expect(XMLValidator.validate((await response?.text()) ?? ""), name).toBe(true);
  }
  expect(XMLValidator.validate(await (await sitemapIndexResponse(request())).text())).toBe(true);
  expect(XMLValidator.validate(await (await sitemapResponse(request(), "pages-en.xml")).text())).toBe(true);
  for (const file of ["topics-en.xml", "authors-en.xml"])
    expect((await sitemapResponse(request(), file)).status, `${file} would name nothing`).toBe(404);
  expect((await documents.stories?.())?.status).toBe(404);
  expect((await feedResponse(request(), "-", { of: "section", slug: "nowhere" })).status).toBe(404);
  expect((await feedResponse(request(), "xx", { of: "site" })).status).toBe(404);
});

describe("a story", () => {
  let story: Awaited<ReturnType<typeof aStoryWithPicture>>;
  const file = () => getPicture(story.media.id, pictureVersion(story.media), "320w-1x1.jpg");
  const card = (hash = "000000000000") => getCardFile(story.storyId, `${hash}.jpg`);
  const publishIt = () =>
    commit((tx) => publish(tx, importActor, { storyId: story.storyId, versionId: story.versionId }));
  const held = async (name: string) => (await (await documents[name]?.())?.text())?.includes(SECRET) ?? false;

  beforeAll(async () => {
    story = await aStoryWithPicture();
  });

  test("that is a draft is nowhere, nor is its picture or its card", async () => {
    for (const name of Object.keys(documents)) expect(await held(name), name).toBe(false);
    expect(await file()).toBeNull();
    expect(await card()).toBeNull();
    const event = { storyId: story.storyId, versionId: story.versionId, hiddenMediaIds: [], lists: null };
    await refreshStoryCards({ name: "story.published", ...event });
    await prepareLeadPicture({ name: "story.published", ...event });
    expect(await storage().list("cards/")[Symbol.asyncIterator]().next()).toMatchObject({ done: true });
  });

  test("is in every feed and sitemap on the next read after it was published", async () => {
    await publishIt();
    for (const name of Object.keys(documents)) {
      const text = (await (await documents[name]?.())?.text()) ?? "";
      expect(text.includes(name === "stories" ? "zanzibar-ferry" : SECRET), name).toBe(true);
    }
  });

  test("has a picture in the sizes of the ladder, cut to shape, made once", async () => {
    const [first, second] = await Promise.all([file(), file()]);
    if (!first || first === "busy" || !second || second === "busy") throw new Error("no picture");
    const bytes = Buffer.from(await new Response(await first.open()).arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 320, height: 320 });
    expect(first.etag).toBe(second.etag);
    expect(first.cacheControl, "no cache between keeps it long").toContain("s-maxage=60,");
    const [id, version] = [story.media.id, pictureVersion(story.media)];
    for (const [wrongId, wrongVersion, wrongFile] of [
      [id, "00000000", "320w-1x1.jpg"],
      [id, version, "321w-1x1.jpg"],
      [id, version.toUpperCase(), "320w.png"],
      ["x", version, "320w.jpg"],
      ["00000000-0000-4000-8000-000000000000", version, "320w.jpg"],
    ] as const) {
      expect(await getPicture(wrongId, wrongVersion, wrongFile)).toBeNull();
    }
    const largest = await getPicture(id, version, "2400w.webp");
    if (!largest || largest === "busy") throw new Error("no picture");
    const big = Buffer.from(await new Response(await largest.open()).arrayBuffer());
    expect(await sharp(big).metadata()).toMatchObject({ format: "webp", width: 900, height: 600 });
  });

  test("has a card of 1200 x 630 pixels, kept for ever at its own address and shortly at old ones", {
    timeout: 40_000,
  }, async () => {
    await runConsumers();
    const sizes = `derived/${story.media.id}/${pictureVersion(story.media)}/`;
    const made: string[] = [];
    for await (const key of storage().list(sizes)) made.push(key.slice(sizes.length));
    expect(made, "sizes for the first readers").toEqual(expect.arrayContaining(["800w.avif", "480w-3x2.avif"]));
    const old = await card();
    if (!old) throw new Error("no card");
    expect(old.cacheControl).toBe("public, max-age=60");
    const current = await card(old.etag.slice(0, 12));
    if (!current) throw new Error("no card");
    expect(current).toMatchObject({ etag: old.etag, contentType: "image/jpeg" });
    expect(current.cacheControl).toContain("s-maxage=60, immutable");
    const bytes = Buffer.from(await new Response(await current.open()).arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect(await card("00000000000g")).toBeNull();
    expect(await getCardFile("../x", "000000000000.jpg")).toBeNull();
  });

  test("stands beside cards of the front page and its section, and of nobody who is not public", {
    timeout: 40_000,
  }, async () => {
    const { id } = await database().section.findUniqueOrThrow({ where: { slug: "harbour" } });
    for (const subject of ["home.en", `section.${id}.en`]) {
      const found = await getCardFile(subject, "000000000000.jpg");
      if (!found) throw new Error(`no card of ${subject}`);
      const bytes = Buffer.from(await new Response(await found.open()).arrayBuffer());
      expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    }
    const author = await database().author.create({ data: { slug: "ann", name: SECRET, sortName: SECRET } });
    for (const subject of [
      `author.${author.id}.en`,
      "home.xx",
      "home",
      `home.${id}.en`,
      "section.en",
      `topic.${id}.en`,
    ]) {
      expect(await getCardFile(subject, "000000000000.jpg"), subject).toBeNull();
    }
  });

  test("answers who has the document already with 304, until something changes", async () => {
    for (const [name, read] of Object.entries(documents)) {
      const response = await read();
      const etag = response.headers.get("etag") ?? "";
      const since = response.headers.get("last-modified") ?? "";
      expect((await read({ "if-none-match": etag })).status, name).toBe(304);
      expect((await read({ "if-none-match": `"x", ${etag}` })).status, name).toBe(304);
      expect((await read({ "if-modified-since": since })).status, name).toBe(304);
      expect((await read({ "if-none-match": '"x"', "if-modified-since": since })).status, name).toBe(200);
      expect((await read({ "if-modified-since": "nonsense" })).status, name).toBe(200);
    }
    const head = await feedResponse(request({}, "HEAD"), "-", { of: "site" });
    expect(await head.text()).toBe("");
    expect(Number(head.headers.get(BODY_LENGTH))).toBeGreaterThan(500);
  });

  test("is gone from all of them when it was unpublished", async () => {
    const etags = await Promise.all(
      ["rss", "news"].map(async (name) => (await documents[name]?.())?.headers.get("etag") ?? ""),
    );
    await commit((tx) => unpublish(tx, importActor, { storyId: story.storyId }));
    for (const name of Object.keys(documents)) expect(await held(name), name).toBe(false);
    expect((await documents.rss?.({ "if-none-match": etags[0] ?? "" }))?.status).toBe(200);
    expect((await documents.news?.({ "if-none-match": etags[1] ?? "" }))?.status).toBe(200);
    expect(await card()).toBeNull();
    expect(await file(), "at once, not some seconds later").toBeNull();
    const sizes = () => storage().list(`derived/${story.media.id}/`)[Symbol.asyncIterator]().next();
    expect(await sizes()).toMatchObject({ done: false });
    await runConsumers();
    expect(await sizes()).toMatchObject({ done: true });
    expect(await storage().list(`cards/${story.storyId}/`)[Symbol.asyncIterator]().next()).toMatchObject({
      done: true,
    });
  });
});
