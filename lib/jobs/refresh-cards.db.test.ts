import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterAll, expect, test, vi } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { createAuthor } from "@/lib/newsroom/author/create-author";
import { renameAuthor } from "@/lib/newsroom/author/rename-author";
import { editMedia } from "@/lib/newsroom/media/edit-media";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { describeSection } from "@/lib/newsroom/section/describe-section";
import { saveSettings } from "@/lib/newsroom/settings/save-settings";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { withdrawCorrection } from "@/lib/newsroom/story/correction/withdraw-correction";
import { publish } from "@/lib/newsroom/story/publish";
import { retract } from "@/lib/newsroom/story/retract";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { database, type Tx } from "@/lib/platform/db/database";
import { storage } from "@/lib/platform/storage/storage";
import { cardOfSubject } from "@/lib/public/share/card-of-subject";
import { refreshCards } from "@/lib/public/share/refresh-cards";
import { aMember } from "@/lib/testing/a-member";
import { aPublicStory } from "@/lib/testing/a-story";
import { cardStorage } from "@/lib/testing/share-cards/card-storage";
import { consumerJobs } from "./consumer-jobs";
import { refreshTouchedCards } from "./refresh-touched-cards";

const DAY_MS = 24 * 3_600_000;
const WAIT = { timeout: 120_000, interval: 200 };
const db = database();

cardStorage();
afterAll(() => db.$disconnect());

const commit = <Result>(work: (tx: Tx) => Promise<Result>) => db.$transaction(work);

/** What the clock does after a change: the outbox, and what was touched. */
async function tick(): Promise<void> {
  for (const job of consumerJobs()) await job.run(db);
  await refreshTouchedCards(db);
}

async function names(subject: string): Promise<string[]> {
  const found: string[] = [];
  for await (const key of storage().list(`cards/${subject}/`)) found.push(key.split("/")[2] ?? "");
  return found.sort();
}

/** The files of the subject's cards: today's in all sizes, and no others; waits for a busy machine. */
async function drawnFiles(subject: string): Promise<string> {
  return vi.waitFor(async () => {
    await tick();
    const page = (await cardOfSubject(subject))?.page;
    if (!page) throw new Error(`${subject} has no card`);
    const stored = await names(subject);
    expect(stored).toHaveLength(3);
    expect(stored.some((name) => name.startsWith(`${page.hash}.`))).toBe(true);
    return stored.join(" ");
  }, WAIT);
}

async function aPicture(): Promise<string> {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#305070" } })
    .jpeg()
    .toBuffer();
  const given = { bytes, originalName: `${randomUUID()}.jpg` };
  return (await commit((tx) => uploadPicture(tx, importActor, given))).mediaId;
}

test("three sizes are drawn when a story is published, again with every change that they show, and nothing else stays", {
  timeout: 400_000,
}, async () => {
  const leadMediaId = await aPicture();
  const { storyId } = await commit((tx) => aPublicStory(tx, { leadMediaId }));
  const seen = [await drawnFiles(storyId)];
  const { correctionId } = await commit((tx) =>
    addCorrection(tx, importActor, { storyId, kind: "correction", text: "It was Tuesday." }),
  );
  seen.push(await drawnFiles(storyId));
  await commit(async (tx) =>
    withdrawCorrection(tx, await aMember(tx, "administrator"), { storyId, correctionId, reason: "It was right." }),
  );
  expect(await drawnFiles(storyId)).toBe(seen[0]);
  await commit((tx) => editMedia(tx, importActor, { mediaId: leadMediaId, focal: { x: 0.1, y: 0.9 } }));
  seen.push(await drawnFiles(storyId));
  const { sectionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  await commit((tx) => describeSection(tx, importActor, { sectionId, names: { en: "Waterfront" } }));
  seen.push(await drawnFiles(storyId));
  await commit((tx) => saveSettings(tx, importActor, { paper: "#f3f0e6" }));
  seen.push(await drawnFiles(storyId));
  await commit((tx) => retract(tx, importActor, { storyId, notice: "It was made up." }));
  seen.push(await drawnFiles(storyId));
  expect(new Set(seen).size).toBe(seen.length);
});

test("cards of authors, sections and front pages follow what they show, and leave no earlier ones", {
  timeout: 400_000,
}, async () => {
  const { authorId } = await commit((tx) => createAuthor(tx, importActor, { name: "Ana Ruiz" }));
  const { storyId } = await commit((tx) => aPublicStory(tx, { bylines: [{ authorId, role: "by" }] }));
  const { sectionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const [author, section] = [`author.${authorId}.en`, `section.${sectionId}.en`];
  for (const subject of [author, section]) await vi.waitFor(() => refreshCards(subject, "all"), WAIT);
  const before = [await drawnFiles(author), await drawnFiles(section)];
  await commit((tx) => renameAuthor(tx, importActor, { authorId, name: "Ana Ruiz Held" }));
  await commit((tx) => describeSection(tx, importActor, { sectionId, names: { en: "Islands" } }));
  const after = [await drawnFiles(author), await drawnFiles(section)];
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  const home = await drawnFiles("home.en");
  await commit((tx) => saveSettings(tx, importActor, { accent: "#0b6e4f" }));
  expect(await drawnFiles("home.en")).not.toBe(home);
});

test("a story of last year that is published again keeps no card of its earlier text, and draws none unasked", {
  timeout: 200_000,
}, async () => {
  const { storyId } = await commit((tx) => aPublicStory(tx, {}, new Date(Date.now() - 400 * DAY_MS)));
  await tick();
  expect(await names(storyId)).toEqual([]);
  await vi.waitFor(() => refreshCards(storyId, "all"), WAIT);
  const before = await names(storyId);
  await commit(async (tx) => {
    const { rev } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
    const { versionId } = await saveDraft(tx, importActor, { storyId, rev, patch: { headline: "Another ferry" } });
    await publish(tx, importActor, { storyId, versionId });
  });
  await drawnFiles(storyId);
  expect((await names(storyId)).filter((name) => before.includes(name))).toEqual([]);
  await commit((tx) => unpublish(tx, importActor, { storyId }));
  await tick();
  expect(await names(storyId)).toEqual([]);
});
