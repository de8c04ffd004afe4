import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, expect, test, vi } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { retract } from "@/lib/newsroom/story/retract";
import { database } from "@/lib/platform/db/database";
import type { ServedFile } from "@/lib/platform/http/file-response";
import { log } from "@/lib/platform/log";
import { storage } from "@/lib/platform/storage/storage";
import { refreshAllCards } from "@/lib/public/share/refresh-all-cards";
import { aPublicStory } from "@/lib/testing/a-story";
import { cardStorage } from "@/lib/testing/share-cards/card-storage";
import { getCardFile } from "./card-file";

const UNKNOWN = "000000000000";
const db = database();
const bytesOf = async (file: ServedFile) => Buffer.from(await new Response(await file.open()).arrayBuffer());

const folder = cardStorage();
afterAll(() => db.$disconnect());

async function card(subject: string, file = `${UNKNOWN}.jpg`): Promise<ServedFile> {
  const found = await getCardFile(subject, file);
  if (!found) throw new Error(`no card ${subject} ${file}`);
  return found;
}

/** The card itself, however long a busy machine takes to draw it. */
async function drawn(subject: string, file?: string): Promise<ServedFile> {
  const isDrawn = async () => expect((await card(subject, file)).etag).not.toContain("brand");
  await vi.waitFor(isDrawn, { timeout: 55_000, interval: 100 });
  return card(subject, file);
}

async function keys(subject: string): Promise<string[]> {
  const found: string[] = [];
  for await (const key of storage().list(`cards/${subject}/`)) found.push(key);
  return found;
}

async function aPicture(): Promise<string> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#305070" } })
    .jpeg()
    .toBuffer();
  const { mediaId } = await db.$transaction((tx) =>
    uploadPicture(tx, importActor, { bytes, originalName: `${randomUUID()}.jpg` }),
  );
  return mediaId;
}

test("cards of one story stand at addresses of their own in three sizes, as PNG without a picture and JPEG with one", async () => {
  const leadMediaId = await aPicture();
  for (const [fields, format, ending] of [
    [{}, "png", "png"],
    [{ leadMediaId }, "jpeg", "jpg"],
  ] as const) {
    const { storyId } = await db.$transaction((tx) => aPublicStory(tx, fields));
    for (const [mark, width, height] of [
      ["", 1200, 630],
      ["-1x1", 1200, 1200],
      ["-16x9", 1200, 675],
    ] as const) {
      const old = await drawn(storyId, `${UNKNOWN}${mark}.${ending}`);
      expect(await sharp(await bytesOf(old)).metadata()).toMatchObject({ format, width, height });
      expect(old).toMatchObject({ contentType: `image/${format}`, cacheControl: "public, max-age=60" });
      const hash = old.etag.slice(0, 12);
      expect((await card(storyId, `${hash}${mark}.${ending}`)).cacheControl).toContain("immutable");
      const otherEnding = ending === "png" ? "jpg" : "png";
      expect((await card(storyId, `${hash}${mark}.${otherEnding}`)).cacheControl).toBe("public, max-age=60");
    }
  }
});

test("a retracted story has a neutral card in place of its own", async () => {
  const { storyId } = await db.$transaction((tx) => aPublicStory(tx));
  const before = await drawn(storyId);
  await db.$transaction((tx) => retract(tx, importActor, { storyId, notice: "It was made up." }));
  const after = await drawn(storyId, `${before.etag.slice(0, 12)}.png`);
  expect(after.etag).not.toBe(before.etag);
  expect(after.cacheControl).toBe("public, max-age=60");
});

test("a card whose photo is damaged has its words alone, and the photo once it is repaired", async () => {
  const leadMediaId = await aPicture();
  const media = await db.media.findUniqueOrThrow({ where: { id: leadMediaId } });
  const whole = await readFile(path.join(folder(), mediaKey(media)));
  await writeFile(path.join(folder(), mediaKey(media)), "no picture");
  const { storyId } = await db.$transaction((tx) => aPublicStory(tx, { leadMediaId }));
  const found = await drawn(storyId);
  const hash = /^words-([0-9a-f]{12})-/.exec(found.etag)?.[1];
  expect(await sharp(await bytesOf(found)).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
  const own = () => card(storyId, `${hash}.jpg`);
  expect((await own()).cacheControl).toBe("public, max-age=60");
  expect(await keys(storyId)).toEqual([]);

  await writeFile(path.join(folder(), mediaKey(media)), whole);
  await vi.waitFor(async () => expect((await own()).cacheControl).toContain("immutable"), {
    timeout: 60_000,
    interval: 500,
  });
  expect((await own()).etag).not.toContain("words");
  expect(await keys(storyId)).toEqual([`cards/${storyId}/${hash}.jpg`]);
});

test("while cards cannot be drawn, the edition's own answers for a minute", async () => {
  // Eight at once are more than are drawn: the last ones are refused, not queued.
  const flood = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { storyId } = await db.$transaction((tx) => aPublicStory(tx));
      return storyId;
    }),
  );
  const answers = await Promise.all(flood.map((storyId) => card(storyId)));
  const plain = answers.filter(({ etag }) => etag.startsWith("brand-"));
  expect(plain.length).toBeGreaterThan(0);
  for (const each of plain) {
    expect(each).toMatchObject({ contentType: "image/png", cacheControl: "public, max-age=60" });
    expect(await sharp(await bytesOf(each)).metadata()).toMatchObject({ width: 1200, height: 630 });
  }
  await vi.waitFor(async () => {
    await refreshAllCards();
    expect((await keys("home.en")).map((key) => key.replace(/[0-9a-f]{12}/, "x")).sort()).toEqual([
      "cards/home.en/x-16x9.png",
      "cards/home.en/x-1x1.png",
      "cards/home.en/x.png",
    ]);
  }, 50_000);
});

test("letters that no font has are left out and told to the log with the subject", async () => {
  const { storyId } = await db.$transaction((tx) => aPublicStory(tx, { headline: "Ferry \u{12000} returns" }));
  const told = vi.spyOn(log, "warn");
  await drawn(storyId);
  const words = expect.stringContaining("no font has");
  expect(told).toHaveBeenCalledWith({ subject: storyId, letters: "\u{12000}" }, words);
  told.mockRestore();
});
