import { expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { parseBody } from "@/lib/newsroom/story/body/body-schema";
import { createStory } from "@/lib/newsroom/story/create-story";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aSection } from "@/lib/testing/a-section";
import { prunePosters } from "./prune-posters";

const DAY_MS = 86_400_000;

test("posters that nothing shows go after a month; all other pictures stay", async () => {
  const db = database();
  const aPicture = async (isPoster: boolean, days: number) => {
    const file = { hash: "a".repeat(64), width: 1, height: 1, mime: "image/jpeg", bytes: 1 };
    const createdAt = new Date(Date.now() - days * DAY_MS);
    return (await db.media.create({ data: { ...file, isPoster, createdAt } })).id;
  };
  const unused = await aPicture(true, 31);
  const used = await aPicture(true, 31);
  const others = [used, await aPicture(true, 29), await aPicture(false, 31)];
  const embed = { id: "a", type: "embed", url: "https://vimeo.com/76979871", title: "A film", mediaId: used };
  await inTransaction(db, async (tx) => {
    const { id: sectionId } = await aSection(tx);
    const body = parseBody({ schema: 1, blocks: [embed] });
    await createStory(tx, importActor, { lang: "en", sectionId, headline: "A film", body });
  });
  expect(await prunePosters(db)).toBe(1);
  expect(await db.media.count({ where: { id: unused } })).toBe(0);
  expect(await db.media.count({ where: { id: { in: others } } })).toBe(3);
});
