import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { beginStory } from "./begin-story";
import { saveDraft } from "./save-draft";

const tabId = "a-tab-of-its-own";

async function aBeginning() {
  const db = database();
  return inTransaction(db, async (tx) => ({
    reporter: await aMember(tx, "reporter"),
    start: { lang: "en", sectionId: (await aSection(tx)).id, kind: "news" as const },
    storyId: randomUUID(),
  }));
}

it("creates the story with its first text, as one open version that the next save rewrites", async () => {
  const { reporter, start, storyId } = await aBeginning();
  const db = database();
  const begun = { storyId, start, tabId, page: "a-page-of-its-own", patch: { headline: "F\u202e" } };
  const first = await inTransaction(db, (tx) => beginStory(tx, reporter, begun));
  expect(first).toMatchObject({ storyId, cleaned: { headline: "F" }, stripped: ["headline"] });
  const next = { storyId, rev: first.rev, tabId, page: begun.page, patch: { headline: "Ferry" } };
  await inTransaction(db, (tx) => saveDraft(tx, reporter, next));
  const versions = await db.storyVersion.findMany({ where: { storyId } });
  expect(versions).toMatchObject([{ n: 1, headline: "Ferry", isOpen: true, source: "autosave" }]);
});

it("begins a story once, and says so to those alone who may read it", async () => {
  const { reporter, start, storyId } = await aBeginning();
  const db = database();
  const other = await inTransaction(db, (tx) => aMember(tx, "reporter"));
  const begun = { storyId, start, tabId, patch: { headline: "Ferry" } };
  const begin = (actor: typeof reporter) => inTransaction(db, (tx) => beginStory(tx, actor, begun));
  const answers = await Promise.allSettled([begin(reporter), begin(reporter)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "stale-version" } });
  await expect(begin(other)).rejects.toMatchObject({ code: "not-found" });
  expect(await db.storyVersion.count({ where: { storyId } })).toBe(1);
});

it("refuses a language and a section that the site does not have", async () => {
  const { reporter, start, storyId } = await aBeginning();
  const begin = (changed: object) =>
    inTransaction(database(), (tx) =>
      beginStory(tx, reporter, { storyId, start: { ...start, ...changed }, tabId, patch: {} }),
    );
  await expect(begin({ lang: "xx" })).rejects.toMatchObject({ code: "invalid-input", problems: [{ path: "lang" }] });
  await expect(begin({ sectionId: randomUUID() })).rejects.toMatchObject({ problems: [{ path: "sectionId" }] });
  expect(await database().story.count({ where: { id: storyId } })).toBe(0);
});

it("changes the language of a story until it was public", async () => {
  const { reporter, start, storyId } = await aBeginning();
  const db = database();
  const begun = { storyId, start, tabId, patch: { headline: "Größe" } };
  const { rev } = await inTransaction(db, (tx) => beginStory(tx, reporter, begun));
  const save = (rev: number, lang: string) =>
    inTransaction(db, (tx) => saveDraft(tx, reporter, { storyId, rev, tabId, patch: { lang } }));
  await expect(save(rev, "xx")).rejects.toMatchObject({ code: "invalid-input" });
  await db.setting.upsert({
    where: { key: "languages" },
    create: { key: "languages", value: ["en", "de"] },
    update: { value: ["en", "de"] },
  });
  const saved = await save(rev, "de");
  expect(await db.story.findUnique({ where: { id: storyId } })).toMatchObject({ lang: "de", slug: "groesse" });
  await db.story.update({ where: { id: storyId }, data: { path: `/was-public/${storyId}` } });
  await expect(save(saved.rev, "en")).rejects.toMatchObject({ code: "wrong-state", problems: [{ path: "lang" }] });
});
