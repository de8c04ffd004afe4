import { describe, expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { retract } from "../retract";
import { saveDraft } from "../save-draft";
import { addCorrection } from "./add-correction";
import { amendCorrection } from "./amend-correction";
import { withdrawCorrection } from "./withdraw-correction";

const kind = "correction" as const;

describe("a correction", () => {
  it("publishes the text that puts it right in the same moment, and names it", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, rev } = await aPublicStory(tx, { headline: "Ferry leaves at six" });
      const draft = await saveDraft(tx, editor, { storyId, rev, patch: { headline: "Ferry leaves at seven" } });
      await addCorrection(tx, editor, {
        storyId,
        kind,
        text: "The ferry left at seven.",
        whatWas: "six",
        whatIs: "seven",
        severity: "normal",
        fixedVersionId: draft.versionId,
      });
      const shown = await tx.publicStory.findUniqueOrThrow({ where: { id: storyId }, include: { corrections: true } });
      expect(shown).toMatchObject({
        headline: "Ferry leaves at seven",
        corrections: [{ severity: "normal", whatWas: "six", whatIs: "seven" }],
      });
      expect(await tx.correction.findFirstOrThrow({ where: { storyId } })).toMatchObject({
        fixedVersionId: draft.versionId,
      });
      const jobs = await tx.outboxJob.findMany({ where: { storyId, event: "story.corrected" } });
      expect(jobs.map(({ consumer }) => consumer).sort()).toEqual(["ping-hub", "refresh-story-cards"]);
    }));

  it("leaves the draft alone when the text stays as it is", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, rev } = await aPublicStory(tx);
      await saveDraft(tx, editor, { storyId, rev, patch: { headline: "Not for readers yet" } });
      await addCorrection(tx, editor, { storyId, kind, text: "It left at seven.", whatWas: " " });
      const shown = await tx.publicStory.findUniqueOrThrow({ where: { id: storyId }, include: { corrections: true } });
      expect(shown.headline).not.toBe("Not for readers yet");
      expect(shown.corrections).toMatchObject([{ whatWas: null, severity: "high" }]);
    }));

  it("is refused for a story that was never public, in the future, of another story's version, and by reporters", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const [{ storyId }, other] = [await aPublicStory(tx), await aDraft(tx)];
      const add = (input: object, at?: Date) =>
        addCorrection(tx, editor, { storyId, kind, text: "It left at seven.", ...input }, at);
      await expect(add({ storyId: other.storyId })).rejects.toMatchObject({ code: "wrong-state" });
      await expect(add({}, new Date(Date.now() + 60_000))).rejects.toMatchObject({
        code: "invalid-input",
        problems: [{ path: "publishedAt" }],
      });
      await expect(add({ fixedVersionId: other.versionId })).rejects.toMatchObject({
        code: "not-found",
        problems: [{ path: "fixedVersionId" }],
      });
      await expect(add({ text: "\0 " })).rejects.toMatchObject({ problems: [{ path: "text" }] });
      const reporter = await aMember(tx, "reporter");
      const asReporter = addCorrection(tx, reporter, { storyId, kind, text: "It left at seven." });
      await expect(asReporter).rejects.toMatchObject({ code: "not-found", message: "There is no such story." });
      expect(await tx.correction.count({ where: { storyId } })).toBe(0);
    }));

  it("is amended in what is said of it and in nothing else, and all that it said before is kept", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId } = await aPublicStory(tx);
      const first = { kind, severity: "high", text: "It left at seven.", whatWas: "six", whatIs: null } as const;
      const { correctionId } = await addCorrection(tx, editor, { storyId, ...first });
      const amend = (input: object) => amendCorrection(tx, editor, { storyId, correctionId, ...input });
      const isShown = async () => await tx.publicCorrection.findFirstOrThrow({ where: { storyId } });
      await amend({});
      await amend({ ...first, severity: undefined });
      expect((await isShown()).amendedAt, "nothing changed").toBeNull();
      await amend({ kind: "clarification", severity: "normal", whatWas: "", whatIs: "seven" });
      expect(await isShown()).toMatchObject({
        ...{ kind: "clarification", severity: "normal", text: first.text, whatWas: null, whatIs: "seven" },
        amendedAt: expect.any(Date),
      });
      expect(await tx.correctionRevision.findMany({ where: { correctionId } })).toMatchObject([first]);
      const ofCards = { storyId, consumer: "refresh-story-cards" };
      const cards = await tx.outboxJob.count({ where: ofCards });
      await amend({ text: "It left at eight." });
      expect(await tx.correctionRevision.count({ where: { correctionId } })).toBe(2);
      expect(await tx.outboxJob.count({ where: ofCards }), "its share card says the same").toBe(cards);
      await expect(amend({ kind: "retraction" })).rejects.toMatchObject({ problems: [{ path: "kind" }] });
      await expect(amend({ text: " " })).rejects.toMatchObject({ problems: [{ path: "text" }] });
    }));

  it("keeps emphasis and links, tells a change of them alone as amended, and refuses other marks and addresses", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId } = await aPublicStory(tx);
      const marked = (href: string) => [
        { text: "It left at " },
        { text: "seven", marks: [{ type: "strong" as const }, { type: "link" as const, href }] },
        { text: ".\n" },
      ];
      const kept = [...marked("/city").slice(0, 2), { text: "." }];
      const { correctionId } = await addCorrection(tx, editor, { storyId, kind, text: marked("/city") });
      const amend = (text: Parameters<typeof addCorrection>[2]["text"]) =>
        amendCorrection(tx, editor, { storyId, correctionId, text });
      const shown = () => tx.publicCorrection.findFirstOrThrow({ where: { storyId } });
      await amend(marked("/city"));
      expect(await shown()).toMatchObject({ text: "It left at seven.", runs: kept, amendedAt: null });
      await amend("It left at seven.");
      expect(await shown()).toMatchObject({ text: "It left at seven.", runs: null, amendedAt: expect.any(Date) });
      expect(await tx.correctionRevision.findFirst({ where: { correctionId } })).toMatchObject({ runs: kept });
      await expect(amend(marked("javascript:alert(1)"))).rejects.toMatchObject({
        code: "invalid-input",
        problems: [{ path: "text", message: expect.stringContaining("has a link that must be") }],
      });
      await retract(tx, editor, { storyId, notice: marked("https://example.org/") });
      expect(await tx.publicRetraction.findFirst({ where: { storyId } })).toMatchObject({
        notice: "It left at seven.",
        noticeRuns: [{}, { marks: [{ type: "strong" }, { type: "link", href: "https://example.org/" }] }, {}],
      });
    }));

  it("is withdrawn by an administrator with a reason, and stays in the audit log with all that it said", () =>
    rolledBack(async (tx) => {
      const [editor, boss] = [await aMember(tx, "editor"), await aMember(tx, "administrator")];
      const { storyId } = await aPublicStory(tx);
      const { correctionId } = await addCorrection(tx, editor, { storyId, kind, text: "It left at seven." });
      await amendCorrection(tx, editor, { storyId, correctionId, text: "It left at eight." });
      const withdraw = { storyId, correctionId, reason: "Of another story" };
      await expect(withdrawCorrection(tx, editor, withdraw)).rejects.toMatchObject({ code: "not-permitted" });
      await expect(withdrawCorrection(tx, boss, { ...withdraw, reason: "" })).rejects.toMatchObject({
        problems: [{ path: "reason" }],
      });
      const touches = await tx.cacheTouch.count({ where: { tag: `story:${storyId}` } });
      await withdrawCorrection(tx, boss, withdraw);
      expect(await tx.publicCorrection.count({ where: { storyId } })).toBe(0);
      expect(await tx.cacheTouch.count({ where: { tag: `story:${storyId}` } })).toBe(touches + 1);
      const line = await tx.auditEvent.findFirstOrThrow({ where: { storyId, action: "correction.withdraw" } });
      expect(line).toMatchObject({
        reason: "Of another story",
        actorId: boss.id,
        detail: { text: "It left at eight.", earlier: [{ kind, text: "It left at seven." }] },
      });
    }));

  it("that is a retraction's notice can be amended, not withdrawn", () =>
    rolledBack(async (tx) => {
      const boss = await aMember(tx, "administrator");
      const { storyId, path } = await aPublicStory(tx);
      await retract(tx, boss, { storyId, notice: "The crate was not there.", noIndex: false });
      const { id: correctionId } = await tx.correction.findFirstOrThrow({ where: { storyId } });
      const withdraw = withdrawCorrection(tx, boss, { storyId, correctionId, reason: "Wrong" });
      await expect(withdraw).rejects.toMatchObject({ code: "wrong-state" });
      await amendCorrection(tx, boss, { storyId, correctionId, text: "There was no crate." });
      const asUpdate = amendCorrection(tx, boss, { storyId, correctionId, kind: "update", whatIs: "None." });
      await expect(asUpdate).rejects.toMatchObject({
        code: "invalid-input",
        problems: [{ path: "kind" }, { path: "whatIs" }],
      });
      expect(await tx.publicRetraction.findUnique({ where: { path } })).toMatchObject({
        notice: "There was no crate.",
        noIndex: false,
      });
    }));
});
