import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { storage } from "@/lib/platform/storage/storage";
import { pictureTypes } from "@/lib/public/media/picture-url";
import { aMember } from "@/lib/testing/a-member";
import { cardStorage } from "@/lib/testing/share-cards/card-storage";
import { privateRendition } from "./private-rendition";

const db = database();
cardStorage();
afterAll(() => db.$disconnect());

test("a picture in readers' sizes is for those who may see it, and is stored nowhere", async () => {
  const create = { width: 900, height: 600, channels: 3 as const, background: "#305070" };
  const bytes = await sharp({ create }).jpeg().toBuffer();
  const { owner, other, editor, mediaId } = await inTransaction(db, async (tx) => {
    const [owner, other, editor] = [
      await aMember(tx, "reporter"),
      await aMember(tx, "reporter"),
      await aMember(tx, "editor"),
    ];
    return { owner, other, editor, ...(await uploadPicture(tx, owner, { bytes, originalName: "arrest.jpg" })) };
  });
  const version = pictureVersion(await db.media.findUniqueOrThrow({ where: { id: mediaId } }));
  const types = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };
  for (const actor of [owner, editor, owner]) {
    for (const type of pictureTypes) {
      const made = await privateRendition(actor, { id: mediaId, version, file: `320w-1x1.${type}` });
      expect(made?.contentType).toBe(types[type]);
      expect(await sharp(made?.bytes).metadata()).toMatchObject({ width: 320, height: 320 });
    }
  }
  const file = "320w-1x1.webp";
  expect(await privateRendition(other, { id: mediaId, version, file })).toBeNull();
  for (const wrong of [
    { version: "00000000" },
    { file: "321w.webp" },
    { file: "../320w.webp" },
    { id: randomUUID() },
    { id: "x" },
  ]) {
    expect(await privateRendition(editor, { id: mediaId, version, file, ...wrong })).toBeNull();
  }
  for await (const key of storage().list("derived/")) throw new Error(`${key} is stored`);
});
