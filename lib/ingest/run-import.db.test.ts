import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { readSettings } from "@/lib/newsroom/settings/save-settings";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { database } from "@/lib/platform/db/database";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import type { Storage } from "@/lib/platform/storage/storage";
import { aMember } from "@/lib/testing/a-member";
import { aBody } from "@/lib/testing/a-story";
import { runImport } from "./run-import";
import { openSource } from "./sources/open-source";

const shared = globalThis as typeof globalThis & { mastheadStorage?: Storage };
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "masthead-import-"));
  shared.mastheadStorage = openDiskStorage(path.join(folder, "stored"));
});
afterAll(async () => {
  await database().$disconnect();
  await rm(folder, { recursive: true });
});

const aLine = (id: string | number, fields: object = {}) => ({
  id,
  title: `Lighthouse ${id} lit again`,
  body: `The keeper of lighthouse ${id} lit the lamp.`,
  date: "2026-03-03T08:00:00Z",
  ...fields,
});

async function importing(system: string, lines: (object | string | Buffer)[]) {
  const file = path.join(folder, `${system}.jsonl`);
  const bytes = lines.map((line) =>
    Buffer.isBuffer(line) ? line : Buffer.from(typeof line === "string" ? line : JSON.stringify(line)),
  );
  await writeFile(file, Buffer.concat(bytes.flatMap((line) => [line, Buffer.from("\n")])));
  return runImport({ source: await openSource("jsonl", [file]), system });
}

const story = (system: string, id: string) =>
  database().story.findUniqueOrThrow({
    where: { sourceSystem_sourceId: { sourceSystem: system, sourceId: id } },
    include: {
      liveVersion: true,
      section: true,
      topics: { include: { topic: true } },
      bylines: { include: { author: true } },
    },
  });

test("a file that is missing is named", async () => {
  await expect(openSource("jsonl", [folder])).rejects.toThrow(`There is no file ${folder}`);
});

test("stories become public with what their lines say", async () => {
  const fields = {
    section: "Coast",
    tags: ["Lighthouses"],
    authors: ["Ann Lee"],
    lang: "zh-classical",
    standfirst: "At last.",
  };
  expect(await importing("fields", [aLine("a", fields)])).toMatchObject({ created: 1, failed: 0 });
  const found = await story("fields", "a");
  expect(found).toMatchObject({
    state: "published",
    lang: "lzh",
    path: "/lzh/coast/2026/03/03/lighthouse-a-lit-again",
  });
  expect(found.firstPublishedAt).toEqual(new Date("2026-03-03T08:00:00Z"));
  expect([found.section.slug, found.topics[0]?.topic.slug, found.bylines[0]?.author?.name]).toEqual([
    "coast",
    "lighthouses",
    "Ann Lee",
  ]);
  const languages = await database().setting.findUnique({ where: { key: "languages" } });
  expect(languages?.value).toEqual(["en", "lzh"]);
});

test("a second run skips what is unchanged and publishes what changed as a new version at the same address", async () => {
  await importing("again", [aLine(1), aLine(2)]);
  const { path: address } = await story("again", "2");
  const changed = aLine(2, { title: "Lighthouse 2 dark once more" });
  expect(await importing("again", [aLine(1), changed])).toMatchObject({
    created: 0,
    updated: 1,
    unchanged: 1,
    failed: 0,
  });
  const after = await story("again", "2");
  expect([after.path, after.liveVersion?.n, after.liveVersion?.headline]).toEqual([
    address,
    2,
    "Lighthouse 2 dark once more",
  ]);
});

test("what people have edited or withdrawn since is left alone", async () => {
  await importing("edited", [aLine(1), aLine(2)]);
  const [one, two] = [await story("edited", "1"), await story("edited", "2")];
  await database().$transaction(async (tx) => {
    const editor = await aMember(tx, "editor");
    await saveDraft(tx, editor, { storyId: one.id, rev: one.rev, patch: { body: aBody("Ours.") } });
    await unpublish(tx, importActor, { storyId: two.id });
  });
  const report = await importing("edited", [aLine(1, { body: "New." }), aLine(2, { body: "New." })]);
  expect(report).toMatchObject({ updated: 0, failed: 2 });
  expect(report.failures[0]?.reason).toContain("edited or withdrawn here");
});

test("bad lines are told by number and reason, and the others go on", async () => {
  const report = await importing("bad", [
    aLine(1),
    "{ not json",
    aLine(2, { title: "" }),
    Buffer.from([0x7b, 0xff, 0x7d]),
    "",
    aLine(3, { body: "x".repeat(9_000_000) }),
    aLine(4, { body: "x".repeat(1_500_000) }),
    aLine(5, { body: "a\0b" }),
    aLine(6),
  ]);
  expect(report).toMatchObject({ created: 2, failed: 6 });
  expect(report.failures.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    expect.stringMatching(/^2 the line is not JSON/),
    expect.stringMatching(/^3 title: must not be empty/),
    expect.stringMatching(/^4 the line is not UTF-8/),
    expect.stringMatching(/^6 the line has 9\d+ bytes/),
    expect.stringMatching(/^8 body: must not contain NUL/),
    expect.stringMatching(/^7 The text has 15\d+ bytes/),
  ]);
});

test("two stories of one headline on one day get two addresses", async () => {
  await importing("same", [aLine(1, { title: "Fog" }), aLine(2, { title: "Fog" })]);
  const paths = [(await story("same", "1")).path, (await story("same", "2")).path];
  expect(paths).toEqual(["/news/2026/03/03/fog", "/news/2026/03/03/fog-2"]);
});

test("old addresses lead to their story; one that something else has is left out, and the report says so", async () => {
  const oldUrls = ["https://old.example/2014/tide/", "/?p=123", "/index.php?p=123"];
  const one = aLine(1, { oldUrls });
  expect(await importing("old", [one])).toMatchObject({ created: 1, failed: 0 });
  const { id, path: address } = await story("old", "1");
  const leads = () => database().publicAddress.findMany({ where: { leadsToStoryId: id }, orderBy: { path: "asc" } });
  const both = [
    { path: "/2014/tide", code: 301, location: address },
    { path: "/?p=123", code: 301, location: address },
  ];
  expect(await leads()).toMatchObject(both.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  const aliases = await database().urlAlias.findMany({ where: { storyId: id } });
  expect(aliases.map(({ kind }) => kind)).toEqual(["import", "import"]);
  const touches = await database().cacheTouch.count({ where: { tag: "address:/?p=123" } });

  const longer = { ...one, title: "Lighthouse 1 dark", oldUrls: [...oldUrls, "/2015/tide"] };
  const report = await importing("old", [
    longer,
    aLine(2, { oldUrls: ["/?p=9", "/?p=123"] }),
    aLine(3, { oldUrls: [address] }),
    aLine(4, { oldUrls: ["/news"] }),
    aLine(5, { oldUrls: ["/x", "/article.php?id=3", "/search?q=x", "/100%-sure"] }),
    aLine(6, { oldUrls: ["/?p=6"] }),
    aLine(7, { oldUrls: ["/?p=6"] }),
  ]);
  expect(report).toMatchObject({ created: 6, updated: 1, failed: 0 });
  expect(report.notes.map(({ line, reason }) => `${line} ${reason}`).sort()).toEqual([
    "2 oldUrls: /?p=123 is left out: it leads elsewhere already",
    `3 oldUrls: ${address} is left out: it is the address of another story`,
    "4 oldUrls: /news is left out: it is the address of a section",
    "5 oldUrls.2: /search?q=x is left out: is an address of the portal itself",
    "7 oldUrls: /?p=6 is left out: it is an old address of another story of this import",
  ]);
  expect((await leads()).map(({ path }) => path).sort()).toEqual(["/2014/tide", "/2015/tide", "/?p=123"]);
  const [own, five] = [await story("old", "2"), await story("old", "5")];
  const kept = await database().urlAlias.findMany({ where: { storyId: five.id }, orderBy: { path: "asc" } });
  expect(kept.map(({ path }) => path).sort()).toEqual(["/100%-sure", "/article.php?id=3", "/x"]);
  expect(await database().urlAlias.findMany({ where: { path: "/?p=9" } })).toMatchObject([{ storyId: own.id }]);
  expect(await database().cacheTouch.count({ where: { tag: "address:/?p=123" } }), "leads as before").toBe(touches);
  expect(await importing("old", [longer])).toMatchObject({ unchanged: 1, failed: 0 });
});

test("texts that were taken from a page are read as text, a long standfirst is shortened, and a region joins its language", async () => {
  const { languages } = await readSettings(database());
  const report = await importing("fields", [
    aLine(1, {
      title: "Q&amp;A: what&#8217;s next",
      section: "Arts &amp; Culture",
      authors: ["Siobh&aacute;n Ray"],
      standfirst: "The quay was closed on Monday &nbs...",
      lang: "en_US",
    }),
    aLine(2, { section: "Arts & Culture", standfirst: "Lamps ".repeat(80) }),
  ]);
  expect(report).toMatchObject({ created: 2, failed: 0 });
  const [one, two] = [await story("fields", "1"), await story("fields", "2")];
  expect(one.liveVersion).toMatchObject({
    headline: "Q&A: what’s next",
    standfirst: "The quay was closed on Monday...",
    bylines: [{ authorId: (await database().author.findFirstOrThrow({ where: { name: "Siobhán Ray" } })).id }],
  });
  expect([one.lang, one.sectionId]).toEqual(["en", two.sectionId]);
  expect((await readSettings(database())).languages).toEqual(languages);
  expect(two.liveVersion?.standfirst).toMatch(/^(?:Lamps ){65}Lamps…$/);
  expect(report.notes).toMatchObject([
    { line: 2, reason: "standfirst: is shortened from 479 to at most 400 characters" },
  ]);
});

test("pictures come from files, and one that cannot be had does not keep the story out", async () => {
  const noise = { create: { width: 64, height: 48, channels: 3 as const, background: "#246" } };
  await writeFile(path.join(folder, "lamp.png"), await sharp(noise).png().toBuffer());
  const report = await importing("pictures", [
    aLine(1, { image: "lamp.png", imageAlt: "A lamp", imageCredit: "Ann Lee" }),
    aLine(2, { image: "https://elsewhere.example/lamp.png" }),
    aLine(3, { image: "missing.png" }),
  ]);
  expect(report).toMatchObject({ created: 3, failed: 0 });
  expect(report.missing.map(({ line, picture, reason }) => `${line} ${picture} ${reason}`)).toEqual([
    expect.stringMatching(/^2 https:\/\/elsewhere.example\/lamp.png not fetched/),
    expect.stringMatching(/^3 missing.png there is no file .*missing.png$/),
  ]);
  const lead = (await story("pictures", "1")).liveVersion?.leadMediaId ?? "";
  expect(await database().media.findUnique({ where: { id: lead } })).toMatchObject({
    width: 64,
    credit: "Ann Lee",
    alts: { en: "A lamp" },
  });
});
