import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import type { Storage } from "@/lib/platform/storage/storage";
import { storage } from "@/lib/platform/storage/storage";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { importActor } from "../access/actor";
import { storyTag } from "../cache-tags";
import { deleteMedia } from "./delete-media";
import { editMedia } from "./edit-media";
import { mediaKey } from "./media-key";
import { uploadPicture } from "./upload";

const shared = globalThis as typeof globalThis & { mastheadStorage?: Storage };
let folder = "";
let bytes: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "media-"));
  shared.mastheadStorage = openDiskStorage(folder);
  bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#336699" } })
    .withExif({ IFD0: { Artist: "Jo Doe", ImageDescription: "Boats\nat dusk" } })
    .jpeg()
    .toBuffer();
});
afterAll(() => rm(folder, { recursive: true }));

const keys = async () => {
  const found: string[] = [];
  for await (const key of storage().list("media/")) found.push(key);
  return found;
};

test("an upload stores the picture and its own words; what staff say wins", () =>
  rolledBack(async (tx) => {
    const { mediaId, hash } = await uploadPicture(tx, importActor, {
      bytes,
      originalName: "a\u0000b.jpg",
      credit: "Agency",
    });
    const row = await tx.media.findUniqueOrThrow({ where: { id: mediaId } });
    expect(row).toMatchObject({
      hash,
      width: 60,
      height: 40,
      mime: "image/jpeg",
      credit: "Agency",
      captions: { en: "Boats at dusk" },
      originalName: "a b.jpg",
    });
    expect((await storage().head(mediaKey(row)))?.bytes).toBe(row.bytes);
    expect(await tx.auditEvent.count({ where: { action: "media.upload" } })).toBe(1);
  }));

test("a picture with a known source key is stored once", () =>
  rolledBack(async (tx) => {
    const first = await uploadPicture(tx, importActor, { bytes, sourceKey: "https://old.example/1.jpg" });
    const files = await keys();
    expect(await uploadPicture(tx, importActor, { bytes, sourceKey: "https://old.example/1.jpg" })).toEqual(first);
    expect(await keys()).toEqual(files);
  }));

test("a broken picture leaves neither row nor file", () =>
  rolledBack(async (tx) => {
    const files = await keys();
    const upload = uploadPicture(tx, importActor, { bytes: bytes.subarray(0, bytes.length / 2) });
    await expect(upload).rejects.toMatchObject({ code: "broken-picture" });
    await expect(uploadPicture(tx, importActor, { bytes, focal: { x: 2, y: 0 } })).rejects.toMatchObject({
      code: "invalid-input",
      problems: [{ path: "focal.x" }],
    });
    expect(await tx.media.count()).toBe(0);
    expect(await keys()).toEqual(files);
  }));

test("an edit reaches the pages that show the picture, and only who may edits", () =>
  rolledBack(async (tx) => {
    const { mediaId } = await uploadPicture(tx, importActor, { bytes });
    const { storyId } = await aPublicStory(tx, { leadMediaId: mediaId });
    const reporter = await aMember(tx, "reporter");
    const input = { mediaId, alts: { en: "Two boats" }, focal: { x: 0.1, y: 0.9 } };
    await expect(editMedia(tx, reporter, input)).rejects.toMatchObject({ code: "not-permitted" });
    expect(await editMedia(tx, await aMember(tx, "editor"), input)).toEqual({ tags: [storyTag(storyId)] });
    const row = await tx.media.findUniqueOrThrow({ where: { id: mediaId } });
    expect(row).toMatchObject({
      alts: { en: "Two boats" },
      captions: { en: "Boats at dusk" },
      focalX: 0.1,
      focalY: 0.9,
    });
    const own = await uploadPicture(tx, reporter, { bytes });
    await editMedia(tx, reporter, { mediaId: own.mediaId, credit: "Mine" });
  }));

test("a picture that any version shows is not deleted", () =>
  rolledBack(async (tx) => {
    const editor = await aMember(tx, "editor");
    const uploads = [await uploadPicture(tx, editor, { bytes }), await uploadPicture(tx, editor, { bytes })];
    const [lead, inText] = uploads.map(({ mediaId }) => mediaId);
    await aDraft(tx, { leadMediaId: lead });
    const blocks = [...aBody().blocks, { id: "p", type: "picture", mediaId: inText, size: "text" }];
    await aDraft(tx, { body: { schema: 1, blocks } });
    for (const { mediaId } of uploads) {
      await expect(deleteMedia(tx, editor, { mediaId })).rejects.toMatchObject({ code: "in-use" });
    }
    const unused = await uploadPicture(tx, editor, { bytes });
    await deleteMedia(tx, editor, { mediaId: unused.mediaId });
    expect(await tx.media.count({ where: { id: unused.mediaId } })).toBe(0);
    await expect(deleteMedia(tx, editor, { mediaId: unused.mediaId })).rejects.toMatchObject({ code: "not-found" });
  }));

test("the database is left as it was", async () => {
  expect(await database().media.count()).toBe(0);
});
