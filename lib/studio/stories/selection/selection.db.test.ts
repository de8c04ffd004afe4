import { afterAll, beforeAll, expect, it } from "vitest";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { takeLease } from "@/lib/newsroom/lease/take-lease";
import { publish } from "@/lib/newsroom/story/publish";
import { setConfidential } from "@/lib/newsroom/story/review/set-confidential";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { database, type Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft } from "@/lib/testing/a-story";
import { changeSelection } from "./change-selection";
import type { SelectionChange, SelectionUndo } from "./changes";
import { undoSelection } from "./undo-selection";

const db = database();
afterAll(() => db.$disconnect());
const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => db.$transaction(work, { timeout: 60_000 });
const kept = (id: string) => db.story.findUniqueOrThrow({ where: { id }, include: { draft: true, liveVersion: true } });

let people: Record<"editor" | "reporter" | "colleague", StaffActor>;
let topicId = "";
let elsewhere = "";

beforeAll(async () => {
  people = await inOne(async (tx) => ({
    editor: await aMember(tx, "editor"),
    reporter: await aMember(tx, "reporter"),
    colleague: await aMember(tx, "reporter", "Rosa"),
  }));
  topicId = (await inOne((tx) => tx.topic.create({ data: { slug: "quays", names: { en: "Quays" } } }))).id;
  elsewhere = (await inOne((tx) => aSection(tx))).id;
});

const draft = (headline: string, actor: StaffActor = people.reporter) => inOne((tx) => aDraft(tx, { headline }, actor));
async function live(headline: string) {
  const made = await draft(headline);
  await inOne((tx) => publish(tx, people.editor, made));
  return made;
}
const change = (who: keyof typeof people, input: SelectionChange) =>
  changeSelection({ actor: people[who], lang: "en" }, input);
async function takeBack(who: keyof typeof people, undo: SelectionUndo | null) {
  if (!undo) throw new Error("there is nothing to take back");
  return undoSelection({ actor: people[who], lang: "en" }, undo);
}

it("gives drafts another section and moves live stories, and takes both back", async () => {
  const [one, two] = [await draft("One"), await live("Two")];
  const before = await Promise.all([kept(one.storyId), kept(two.storyId)]);
  const storyIds = [one.storyId, two.storyId, one.storyId];
  const answer = await change("editor", { kind: "section", storyIds, sectionId: elsewhere });
  expect(answer).toMatchObject({ changed: 2, refused: [] });
  const moved = await Promise.all([kept(one.storyId), kept(two.storyId)]);
  expect(moved.map(({ sectionId }) => sectionId)).toEqual([elsewhere, elsewhere]);
  expect(moved[1]?.path).not.toBe(before[1]?.path);
  expect(await change("editor", { kind: "section", storyIds, sectionId: elsewhere })).toMatchObject({
    changed: 0,
    undo: null,
  });
  expect(await takeBack("editor", answer.undo)).toMatchObject({ changed: 2, refused: [] });
  const back = await Promise.all([kept(one.storyId), kept(two.storyId)]);
  expect(back.map(({ sectionId, path }) => [sectionId, path])).toEqual(
    before.map(({ sectionId, path }) => [sectionId, path]),
  );
});

it("adds a topic to drafts and as a newer draft of live stories; undone, live ones have no draft again", async () => {
  const [one, two] = [await draft("One"), await live("Two")];
  const answer = await change("editor", { kind: "topic", storyIds: [one.storyId, two.storyId], topicId });
  expect(answer.changed).toBe(2);
  expect((await kept(one.storyId)).draft?.topicIds).toEqual([topicId]);
  expect(await kept(two.storyId)).toMatchObject({
    state: "correcting",
    draft: { topicIds: [topicId] },
    liveVersion: { topicIds: [] },
  });
  await takeBack("editor", answer.undo);
  expect((await kept(one.storyId)).draft?.topicIds).toEqual([]);
  expect(await kept(two.storyId)).toMatchObject({ state: "published", draft: null });
});

it("unpublishes, and publishes the same version again unless the text has changed", async () => {
  const [same, changed] = [await live("Same"), await live("Changed")];
  const [two] = [await draft("A draft")];
  const storyIds = [same.storyId, changed.storyId, two.storyId];
  const answer = await change("editor", { kind: "unpublish", storyIds, reason: "A mistake" });
  expect(answer).toMatchObject({ changed: 2, refused: [{ headline: "A draft" }] });
  expect(answer.refused[0]?.message).toContain("draft does not allow: unpublish");
  const { rev } = await kept(changed.storyId);
  await inOne((tx) =>
    saveDraft(tx, people.editor, { storyId: changed.storyId, rev, patch: { headline: "Newer" }, manual: true }),
  );
  const back = await takeBack("editor", answer.undo);
  expect(back).toMatchObject({
    changed: 1,
    refused: [{ headline: "Newer", message: "Its text is not the one that was live. Publish it by hand." }],
  });
  expect(await kept(same.storyId)).toMatchObject({ state: "published", liveVersionId: same.versionId });
  expect((await kept(changed.storyId)).state).toBe("unpublished");
});

it("deletes drafts and restores them; what is live or written in by another is named", async () => {
  const [one, busy, two] = [await draft("One"), await draft("Busy"), await live("Two")];
  await inOne((tx) => takeLease(tx, people.reporter, { storyId: busy.storyId, tabId: "tab-of-reporter" }));
  const answer = await change("editor", { kind: "delete", storyIds: [one.storyId, busy.storyId, two.storyId] });
  expect(answer.changed).toBe(1);
  expect(answer.refused.map(({ headline }) => headline)).toEqual(["Busy", "Two"]);
  expect((await kept(one.storyId)).state).toBe("deleted");
  await takeBack("editor", answer.undo);
  expect((await kept(one.storyId)).state).toBe("draft");
});

it("does of a reporter's selection what a reporter may, and says nothing of what is not there for them", async () => {
  const [own, theirs, secret] = [
    await draft("Own"),
    await draft("Theirs", people.colleague),
    await draft("Secret", people.colleague),
  ];
  await inOne((tx) => setConfidential(tx, people.colleague, { storyId: secret.storyId, isConfidential: true }));
  await inOne((tx) => takeLease(tx, people.colleague, { storyId: theirs.storyId, tabId: "tab-of-colleague" }));
  const storyIds = [own.storyId, theirs.storyId, secret.storyId];
  const changes: SelectionChange[] = [
    { kind: "section", storyIds, sectionId: elsewhere },
    { kind: "topic", storyIds, topicId },
    { kind: "delete", storyIds },
  ];
  for (const input of changes) {
    const none = { message: "There is no such story." };
    expect(await change("reporter", input), input.kind).toMatchObject({
      changed: 1,
      refused: [
        { ...none, headline: "Theirs" },
        { ...none, headline: "" },
      ],
    });
  }
  const public_ = await live("Live");
  const refused = await change("reporter", { kind: "unpublish", storyIds: [public_.storyId], reason: "" });
  expect(refused).toMatchObject({
    changed: 0,
    undo: null,
    refused: [{ message: "You have no right to unpublish this story." }],
  });
  const kinds: SelectionUndo[] = [
    { kind: "section", stories: [{ storyId: theirs.storyId, sectionId: elsewhere }] },
    { kind: "topic", stories: [{ storyId: theirs.storyId, topicId, wasLive: false }] },
    { kind: "unpublish", stories: [{ storyId: theirs.storyId, versionId: theirs.versionId }] },
    { kind: "delete", stories: [{ storyId: theirs.storyId }] },
    { kind: "undelete", stories: [{ storyId: theirs.storyId }] },
  ];
  for (const undo of kinds)
    expect(await takeBack("reporter", undo), undo.kind).toMatchObject({
      changed: 0,
      refused: [{ headline: "Theirs" }],
    });
  expect(await kept(theirs.storyId)).toMatchObject({ state: "draft", rev: theirs.rev });
});
