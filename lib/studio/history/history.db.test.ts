import { randomUUID } from "node:crypto";
import { afterAll, expect, it } from "vitest";
import type { Actor } from "@/lib/newsroom/access/actor";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { amendCorrection } from "@/lib/newsroom/story/correction/amend-correction";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { database, type Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft } from "@/lib/testing/a-story";
import { compareVersions } from "./compare-versions";
import { getHistory } from "./get-history";
import { getVersion } from "./get-version";
import { listVersions } from "./list-versions";
import { whatReadersSaw } from "./what-readers-saw";

const db = database();
afterAll(() => db.$disconnect());

const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => db.$transaction(work);
const kept = (storyId: string) => db.story.findUniqueOrThrow({ where: { id: storyId } });

/** A story that was live in two versions, was taken off, and has a draft behind. */
async function aLongStory() {
  const [editor, owner, reporter] = await inOne(async (tx) => [
    await aMember(tx, "editor"),
    await aMember(tx, "reporter"),
    await aMember(tx, "reporter"),
  ]);
  const first = await inOne((tx) => aDraft(tx, { headline: "One", body: aBody("The tram is late.") }, owner));
  const { storyId } = first;
  await inOne((tx) => publish(tx, editor as Actor, { storyId, versionId: first.versionId }));
  const save = async (headline: string, text: string) => {
    const { rev } = await kept(storyId);
    const patch = { headline, body: aBody(text) };
    return inOne((tx) => saveDraft(tx, editor as Actor, { storyId, rev, patch, manual: true }));
  };
  const second = await save("Two", "The ferry is late.");
  await inOne((tx) => publish(tx, editor as Actor, { storyId, versionId: second.versionId }));
  const third = await save("Three", "The ferry is on time.");
  return { storyId, editor, owner, reporter, versions: [first, second, third].map(({ versionId }) => versionId) };
}

it("lists versions with when each was live, and answers what readers saw at any time", async () => {
  const { storyId, editor, versions } = await aLongStory();
  const history = await getHistory(editor, storyId);
  expect(
    history?.versions.map(({ n, isLive, isDraft, live }) => [n, isLive, isDraft, live.map(({ end }) => end)]),
  ).toEqual([
    [3, false, true, []],
    [2, true, false, [null]],
    [1, false, false, ["replaced"]],
  ]);
  expect(history?.usualPair).toEqual({ before: versions[1], after: versions[2] });
  const [second, first] = [history?.versions[1]?.live[0], history?.versions[2]?.live[0]];
  const look = async (time: string | Date | undefined) => {
    const saw = await whatReadersSaw(
      editor,
      storyId,
      typeof time === "string" ? time : (time ?? new Date(0)).toISOString(),
      "UTC",
    );
    if (saw?.kind !== "answer") return saw?.kind;
    return saw.seen.kind === "version" ? saw.versionNumber : saw.seen.why;
  };
  const before = (iso = "") => new Date(Date.parse(iso) - 1);
  expect(await look(before(first?.from))).toBe("before");
  expect(await look(first?.from)).toBe(1);
  expect(await look(before(second?.from))).toBe(1);
  expect(await look(second?.from)).toBe(2);
  await inOne((tx) => unpublish(tx, editor, { storyId, reason: "a mistake" }));
  const off = (await listVersions(editor, storyId))[1]?.live[0]?.until ?? "";
  expect(await look(before(off))).toBe(2);
  expect(await look(off)).toBe("unpublished");
  expect(await look("2999-01-01T00:00:00Z")).toBe("future");
});

it("asks which of two times a wall clock meant, and refuses what is none", async () => {
  const { storyId, editor } = await aLongStory();
  expect(await whatReadersSaw(editor, storyId, "2026-10-25T02:30", "Europe/Paris")).toEqual({
    kind: "choose",
    why: "twice",
    choices: ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"],
  });
  expect(await whatReadersSaw(editor, storyId, "2026-03-29T02:30", "Europe/Paris")).toMatchObject({ why: "missing" });
  expect(await whatReadersSaw(editor, storyId, "yesterday", "UTC")).toMatchObject({ kind: "refused" });
});

it("shows corrections in the words that readers saw then", async () => {
  const { storyId, editor } = await aLongStory();
  const correctionId = (
    await inOne((tx) => addCorrection(tx, editor, { storyId, kind: "correction", text: "The ferry, not the tram." }))
  ).correctionId;
  const { publishedAt } = await db.correction.findUniqueOrThrow({ where: { id: correctionId } });
  await inOne((tx) => amendCorrection(tx, editor, { storyId, correctionId, text: "The ferry Anna, not the tram." }));
  const { amendedAt } = await db.correction.findUniqueOrThrow({ where: { id: correctionId } });
  const shown = async (at: Date | null) => {
    const saw = await whatReadersSaw(editor, storyId, (at ?? new Date(0)).toISOString(), "UTC");
    return saw?.kind === "answer" ? saw.corrections : [];
  };
  expect(await shown(new Date(publishedAt.getTime() - 1))).toEqual([]);
  expect(await shown(publishedAt)).toEqual(["The ferry, not the tram."]);
  expect(await shown(new Date((amendedAt?.getTime() ?? 0) + 1))).toEqual(["The ferry Anna, not the tram."]);
});

it("compares any two versions, the live one with the draft among them", async () => {
  const { storyId, editor, versions } = await aLongStory();
  const [first = "", , third = ""] = versions;
  const comparison = await compareVersions(editor, { storyId, before: first, after: third });
  expect(comparison).toMatchObject({ before: { n: 1 }, after: { n: 3 } });
  expect(comparison?.diff.texts.map(({ field }) => field)).toEqual(["headline"]);
  expect(comparison?.diff.blocks[0]?.text.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
    "tram",
    "ferry",
    "late",
    "on time",
  ]);
});

it("is not there for those who may not read the draft, nor across two stories", async () => {
  const [one, other] = [await aLongStory(), await aLongStory()];
  const { storyId, editor, owner, reporter, versions } = one;
  const [before = "", after = ""] = versions;
  for (const actor of [editor, owner]) {
    expect((await getHistory(actor, storyId))?.versions).toHaveLength(3);
    expect(await compareVersions(actor, { storyId, before, after })).not.toBeNull();
  }
  expect(await getHistory(reporter, storyId)).toBeNull();
  expect(await listVersions(reporter, storyId)).toEqual([]);
  expect(await getVersion(reporter, before)).toBeNull();
  expect(await compareVersions(reporter, { storyId, before, after })).toBeNull();
  expect(await whatReadersSaw(reporter, storyId, "2026-01-01T00:00", "UTC")).toBeNull();
  const foreign = other.versions[0] ?? "";
  expect(await compareVersions(editor, { storyId, before: foreign, after })).toBeNull();
  expect(await compareVersions(editor, { storyId, before, after: foreign })).toBeNull();
  for (const id of [randomUUID(), "../..", ""]) {
    expect(await getHistory(editor, id)).toBeNull();
    expect(await compareVersions(editor, { storyId, before, after: id })).toBeNull();
    expect(await compareVersions(editor, { storyId: id, before, after })).toBeNull();
  }
});
