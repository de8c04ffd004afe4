import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/newsroom/refusal";
import { giveUp } from "@/lib/newsroom/schedule/give-up";
import { noteFailure } from "@/lib/newsroom/schedule/note-failure";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { publish } from "@/lib/newsroom/story/publish";
import { retract } from "@/lib/newsroom/story/retract";
import { sendBack } from "@/lib/newsroom/story/review/send-back";
import { submit } from "@/lib/newsroom/story/review/submit";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { database } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { correctionCounts } from "../../corrections/correction-counts";
import { listScheduledActions, scheduleFilters } from "../../schedule/list-scheduled-actions";
import { unresolvedFailedActions } from "../../schedule/unresolved-failed-actions";
import { unreadEmbargoes } from "../../stories/unread-embargoes";
import { getPublishingState } from "./publishing-state";
import { suggestSignificance } from "./suggest-significance";

const db = database();
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

async function aDesk() {
  return db.$transaction(async (tx) => {
    const [reporter, editor] = [await aMember(tx, "reporter", "Rita"), await aMember(tx, "editor", "Edda")];
    return { reporter, editor, ...(await aDraft(tx, {}, reporter)) };
  });
}

async function aMissed() {
  const desk = await aDesk();
  const { editor, storyId, versionId } = desk;
  const action = { storyId, versionId, kind: "publish" as const, at: inHours(1), zone: "UTC" };
  const { actionId } = await db.$transaction((tx) => scheduleAction(tx, editor, action));
  await db.$transaction(async (tx) => {
    const runAt = new Date(Date.now() - 26 * 3_600_000);
    await tx.scheduledAction.update({ where: { id: actionId }, data: { state: "missed", runAt } });
    await giveUp(tx, { storyId, kind: "publish", resumes: "draft" });
  });
  return { ...desk, actionId };
}

describe("the publishing state of a story", () => {
  it("holds the embargo, scheduled actions and review, for those who may read the story", async () => {
    const { reporter, editor, storyId, versionId } = await aDesk();
    await db.$transaction(async (tx) => {
      await submit(tx, reporter, { storyId, rev: 0 });
      await sendBack(tx, editor, { storyId, reason: "Who says so?" });
    });
    expect(await getPublishingState(reporter, storyId, "en")).toMatchObject({
      versionN: 1,
      liveN: null,
      review: { move: "sendBack", by: "Edda", words: "Who says so?", versionId },
      rights: { submit: true, approve: false, schedule: false, kill: false },
    });
    await db.$transaction(async (tx) => {
      await setEmbargo(tx, editor, { storyId, until: inHours(1), zone: "Europe/Paris", note: "Till noon" });
      await scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(2), zone: "UTC" });
    });
    expect(await getPublishingState(editor, storyId, "en")).toMatchObject({
      head: { state: "scheduled" },
      embargo: { note: "Till noon", by: "Edda", zone: "Europe/Paris" },
      pending: [{ kind: "publish", versionN: 1, by: "Edda" }],
      review: null,
      rights: { schedule: true, kill: false },
    });
    expect(await getPublishingState(await db.$transaction((tx) => aMember(tx, "reporter")), storyId, "en")).toBeNull();
  });

  it("names the version that a correction put right, and the one that readers saw before", async () => {
    const { editor, storyId, versionId } = await aDesk();
    const fixed = await db.$transaction(async (tx) => {
      await publish(tx, editor, { storyId, versionId });
      const draft = await saveDraft(tx, editor, { storyId, rev: 1, patch: { headline: "Ferry leaves full" } });
      const said = { storyId, kind: "correction" as const, text: "It was full.", fixedVersionId: draft.versionId };
      await addCorrection(tx, editor, said);
      return draft.versionId;
    });
    expect((await getPublishingState(editor, storyId, "en"))?.corrections).toMatchObject([
      { text: [{ text: "It was full." }], by: "Edda", fixed: { n: 2, versionId: fixed, wrongVersionId: versionId } },
    ]);
  });

  it("weighs a draft against what is live", async () => {
    const { reporter, editor, storyId, versionId } = await aDesk();
    expect(await suggestSignificance(editor, storyId)).toBeNull();
    const patch = { standfirst: "Ok." };
    const rev = await db.$transaction(async (tx) => {
      await publish(tx, editor, { storyId, versionId });
      return (await saveDraft(tx, editor, { storyId, rev: 1, patch })).rev;
    });
    expect(await suggestSignificance(reporter, storyId)).toBe(false);
    await db.$transaction((tx) => saveDraft(tx, editor, { storyId, rev, patch: { headline: "Another one" } }));
    expect(await suggestSignificance(editor, storyId)).toBe(true);
    expect(await suggestSignificance(await db.$transaction((tx) => aMember(tx, "reporter")), storyId)).toBeNull();
  });
});

describe("corrections", () => {
  it("are counted by section and author, retractions apart, updates not at all", async () => {
    const { section, author } = await db.$transaction(async (tx) => {
      const boss = await aMember(tx, "administrator");
      const section = await aSection(tx);
      const author = await tx.author.create({
        data: { slug: `a-${section.slug}`, name: "Ada Vale", sortName: "Vale" },
      });
      const bylines = [{ authorId: author.id, role: "by" as const }];
      const [first, second] = [
        await aPublicStory(tx, { sectionId: section.id, bylines }),
        await aPublicStory(tx, { sectionId: section.id, bylines }),
      ];
      for (const kind of ["correction", "clarification", "update"] as const)
        await addCorrection(tx, boss, { storyId: first.storyId, kind, text: "It was seven." });
      await retract(tx, boss, { storyId: second.storyId, notice: "There was no crate." });
      const old = await tx.correction.create({ data: { storyId: first.storyId, kind: "correction", text: "Old." } });
      await tx.correction.update({
        where: { id: old.id },
        data: { publishedAt: new Date(Date.now() - 40 * 86_400_000) },
      });
      return { section, author };
    });
    const of = (counts: { id: string }[], id: string) => counts.find((count) => count.id === id);
    const month = await correctionCounts(30);
    expect(of(month.sections, section.id)).toMatchObject({ corrections: 3, retractions: 1, stories: 2 });
    expect(of(month.authors, author.id)).toMatchObject({ name: "Ada Vale", corrections: 3, retractions: 1 });
    expect(of((await correctionCounts(90)).sections, section.id)).toMatchObject({ corrections: 4 });
  });
});

describe("a wire's embargo whose time nobody can read", () => {
  it.each([
    ["is no time", "Sunday, 6 a.m. at the earliest\0", "UTC", "Sunday, 6 a.m. at the earliest"],
    ["lies where clocks go forward", "2027-03-28T02:30", "Europe/Paris", "2027-03-28T02:30"],
    ["happens twice as clocks go back", "2027-10-31T02:30", "Europe/Paris", "2027-10-31T02:30"],
    ["has no zone", "2027-06-01T02:30", undefined, "2027-06-01T02:30"],
    ["fills the note", "x".repeat(2_000), "UTC", "x".repeat(300)],
  ])("holds without end, and waits for a person, where it %s", async (_, until, zone, kept) => {
    const { reporter, editor, storyId, versionId } = await aDesk();
    const asked = { storyId, until, zone, note: "From the ministry" };
    const byDesk = db.$transaction((tx) => setEmbargo(tx, editor, asked));
    await expect(byDesk, "only its publishing state may be asked").rejects.toThrow();
    await db.$transaction((tx) => setEmbargo(tx, editor, { ...asked, source: "wire" }));
    const desk = await getPublishingState(editor, storyId, "en");
    expect(desk?.embargo).toMatchObject({ until: null, source: "wire" });
    expect(desk?.embargo?.note).toContain(`until “${kept}”`);
    expect(desk?.embargo?.note).toContain("From the ministry");
    const published = db.$transaction((tx) => publish(tx, editor, { storyId, versionId }));
    await expect(published).rejects.toMatchObject({ code: "embargo-conflict" });
    expect(await unreadEmbargoes(reporter)).toMatchObject([{ storyId }]);
    await db.$transaction((tx) => setEmbargo(tx, editor, { storyId, until: inHours(2), note: desk?.embargo?.note }));
    expect(await unreadEmbargoes(reporter)).toEqual([]);
  });

  it("ends when it says where it can be read", async () => {
    const { editor, reporter, storyId } = await aDesk();
    const asked = { storyId, until: "2027-06-01T02:30", zone: "Europe/Paris", source: "wire" as const };
    const { until } = await db.$transaction((tx) => setEmbargo(tx, editor, asked));
    expect(until?.toISOString()).toBe("2027-06-01T00:30:00.000Z");
    expect(await unreadEmbargoes(reporter)).toEqual([]);
  });
});

describe("what the clock could not do", () => {
  it("waits for a person, and for no longer than until one has published the story", async () => {
    const { editor, reporter, storyId, versionId, actionId } = await aMissed();
    const other = await aMissed();
    expect(await unresolvedFailedActions({ actor: editor })).toEqual(
      expect.arrayContaining([actionId, other.actionId]),
    );
    expect(await unresolvedFailedActions({ actor: reporter })).toEqual([actionId]);
    expect((await getPublishingState(editor, storyId, "en"))?.unresolved).toMatchObject({ actionId, state: "missed" });
    await db.$transaction((tx) => publish(tx, editor, { storyId, versionId }));
    expect(await unresolvedFailedActions({ storyId })).toEqual([]);
    expect((await getPublishingState(editor, storyId, "en"))?.unresolved).toBeNull();
  });

  it("is explained in the language of the reader: a refusal in its words, a fault without its inside", async () => {
    const { editor, storyId, actionId } = await aMissed();
    await db.scheduledAction.update({ where: { id: actionId }, data: { state: "pending" } });
    const failureIn = async (lang: "en" | "de") =>
      (await getPublishingState(editor, storyId, lang))?.pending[0]?.failure;
    expect(await failureIn("de")).toBeNull();
    const refusal = new Refusal(
      "wrong-state",
      sentence`A story that is ${term("killed")} does not allow: ${term("edit")}.`,
    );
    await db.$transaction((tx) => noteFailure(tx, actionId, refusal));
    expect(await failureIn("en")).toBe("A story that is killed does not allow: edit.");
    expect(await failureIn("de")).toBe("Im Status „gelöscht“ ist das nicht möglich: bearbeiten.");
    await db.$transaction((tx) => noteFailure(tx, actionId, new Error("connect ECONNREFUSED 10.0.0.7:5432")));
    expect(await failureIn("de")).toBe("ein interner Fehler; mehr steht im Protokoll des Portals");
    await db.scheduledAction.update({ where: { id: actionId }, data: { state: "cancelled" } });
  });

  it("is listed by its state, a reporter's own alone, page by page", async () => {
    const missed = await aMissed();
    const trouble = scheduleFilters.parse({ view: "trouble" });
    const ofEditor = await listScheduledActions(missed.editor, trouble, "en");
    expect(ofEditor.rows.map(({ actionId }) => actionId)).toContain(missed.actionId);
    const ofReporter = await listScheduledActions(missed.reporter, trouble, "en");
    expect(ofReporter.rows.map(({ actionId }) => actionId)).toEqual([missed.actionId]);
    expect(ofReporter).toMatchObject({ waiting: 0, trouble: 1, next: "" });
    const { storyId, versionId, editor } = missed;
    for (const kind of ["publish", "unpublish"] as const) {
      const at = inHours(kind === "publish" ? 1 : 2);
      await db.$transaction((tx) => scheduleAction(tx, editor, { storyId, versionId, kind, at, zone: "UTC" }));
    }
    const waiting = await listScheduledActions(missed.reporter, scheduleFilters.parse({ view: "nonsense" }), "en");
    expect(waiting.rows.map(({ kind }) => kind)).toEqual(["publish", "unpublish"]);
    const [first] = waiting.rows;
    const after = `${first?.runAt.toISOString()}_${first?.actionId}`;
    const rest = await listScheduledActions(missed.reporter, scheduleFilters.parse({ view: "waiting", after }), "en");
    expect(rest.rows.map(({ kind }) => kind)).toEqual(["unpublish"]);
  });
});
