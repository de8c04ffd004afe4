import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterAll, expect, test, vi } from "vitest";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { publish } from "@/lib/newsroom/story/publish";
import { database } from "@/lib/platform/db/database";
import { storage } from "@/lib/platform/storage/storage";
import { cardOfSubject } from "@/lib/public/share/card-of-subject";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { cardStorage } from "@/lib/testing/share-cards/card-storage";
import { draftCard, undrawnLetters } from "./draft-card";
import { getSharePreview } from "./share-preview";

const db = database();

cardStorage();
afterAll(() => db.$disconnect());

async function aSharedDraft() {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#305070" } })
    .jpeg()
    .toBuffer();
  return db.$transaction(async (tx) => {
    const [editor, owner, other] = [
      await aMember(tx, "editor"),
      await aMember(tx, "reporter"),
      await aMember(tx, "reporter"),
    ];
    const { mediaId } = await uploadPicture(tx, owner, { bytes, originalName: "pier.jpg", alts: { en: "A pier" } });
    const words = {
      headline: `Ferry ${randomUUID().slice(0, 8)}`,
      standfirst: "Nobody was on it.",
      leadMediaId: mediaId,
    };
    return { editor, owner, other, ...(await aDraft(tx, words, owner)) };
  });
}

test("a draft's card is drawn for those who may read it, and stored nowhere", async () => {
  const { storyId, editor, owner, other } = await aSharedDraft();
  for (const actor of [editor, owner]) {
    // A machine with much else to do refuses before it draws.
    const card = await vi.waitFor(
      async () => {
        const found = await draftCard(actor, storyId);
        if (!found || found === "busy") throw new Error(`no card: ${found}`);
        return found;
      },
      { timeout: 50_000, interval: 200 },
    );
    expect(await sharp(card.bytes).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect(await getSharePreview(actor, storyId)).toMatchObject({
      description: "Nobody was on it.",
      photo: { focal: { x: 0.5, y: 0.5 } },
    });
  }
  expect(await draftCard(other, storyId)).toBeNull();
  expect(await getSharePreview(other, storyId)).toBeNull();
  for (const id of [randomUUID(), "../..", ""]) expect(await draftCard(editor, id)).toBeNull();
  expect(await cardOfSubject(storyId)).toBeNull();
  for await (const key of storage().list("cards/")) throw new Error(`${key} is stored`);
});

test("what is previewed is what is shared once the draft is published", async () => {
  const { storyId, versionId, editor } = await aSharedDraft();
  const preview = await getSharePreview(editor, storyId);
  await db.$transaction((tx) => publish(tx, editor, { storyId, versionId }));
  expect((await cardOfSubject(storyId))?.page.hash).toBe(preview?.cardHash);
});

test("letters of a draft's card that no font has are named for those who may read it", async () => {
  const [owner, other] = await db.$transaction(async (tx) => [
    await aMember(tx, "reporter"),
    await aMember(tx, "reporter"),
  ]);
  const storyOf = async (headline: string) => (await db.$transaction((tx) => aDraft(tx, { headline }, owner))).storyId;
  const named = (storyId: string) =>
    vi.waitFor(
      async () => {
        const letters = await undrawnLetters(owner, storyId);
        if (!letters) throw new Error("no card");
        return letters;
      },
      { timeout: 50_000, interval: 200 },
    );
  const lacking = await storyOf("CO₂ deal struck by ⅓ of \u{12000}");
  expect(await named(lacking)).toEqual(["⅓", "\u{12000}"]);
  expect(await named(await storyOf("CO₂ deal struck"))).toEqual([]);
  expect(await undrawnLetters(other, lacking)).toBeNull();
});
