import { describe, expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { takeLease } from "../lease/take-lease";
import { saveDraft } from "./save-draft";
import { saveSideDraft } from "./version/save-side-draft";

const tab = (name: string) => `tab-${name}-0001`;

describe("saveDraft", () => {
  it("rewrites the open version by autosave, closes it by hand, and then opens the next", () =>
    rolledBack(async (tx) => {
      const reporter = await aMember(tx, "reporter");
      const draft = await aDraft(tx, {}, reporter);
      const save = (rev: number, headline: string, manual = false) =>
        saveDraft(tx, reporter, { storyId: draft.storyId, rev, patch: { headline }, manual });
      const first = await save(draft.rev, "One");
      expect(first.versionId).toBe(draft.versionId);
      const second = await save(first.rev, "Two", true);
      expect(second.versionId).toBe(draft.versionId);
      const third = await save(second.rev, "Three");
      expect(third.versionId).not.toBe(draft.versionId);
      const versions = await tx.storyVersion.findMany({ where: { storyId: draft.storyId }, orderBy: { n: "asc" } });
      expect(versions.map(({ n, headline, isOpen }) => [n, headline, isOpen])).toEqual([
        [1, "Two", false],
        [2, "Three", true],
      ]);
    }));

  it("never touches the live version", () =>
    rolledBack(async (tx) => {
      const story = await aPublicStory(tx, { headline: "Live" });
      await saveDraft(tx, await aMember(tx, "editor"), {
        storyId: story.storyId,
        rev: story.rev,
        patch: { headline: "Draft", body: aBody("Draft.") },
      });
      expect((await tx.publicStory.findUniqueOrThrow({ where: { id: story.storyId } })).headline).toBe("Live");
      await expect(
        tx.storyVersion.update({ where: { id: story.versionId }, data: { headline: "Changed" } }),
      ).rejects.toThrow(/closed/);
    }));

  it("refuses a revision that is past or yet to come, and keeps what is there", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const draft = await aDraft(tx, { headline: "First" });
      const save = (rev: number, headline: string) =>
        saveDraft(tx, editor, { storyId: draft.storyId, rev, patch: { headline } });
      const { versionId, rev } = await save(draft.rev, "Kept");
      await expect(save(draft.rev, "Lost")).rejects.toMatchObject({ code: "stale-version" });
      for (const future of [rev + 1, 99]) {
        await expect(save(future, "Lost")).rejects.toMatchObject({
          code: "unknown-revision",
          problems: [{ path: "rev", message: `is ${future}, but the story is at ${rev}` }],
        });
      }
      expect((await tx.storyVersion.findUniqueOrThrow({ where: { id: versionId } })).headline).toBe("Kept");
    }));

  it("refuses a text that grew from another story", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const [here, other] = [await aDraft(tx), await aDraft(tx)];
      const input = { storyId: here.storyId, rev: here.rev, patch: { headline: "Strayed" } };
      const strayed = saveDraft(tx, editor, { ...input, baseVersionId: other.versionId });
      await expect(strayed).rejects.toMatchObject({ code: "other-story", problems: [{ path: "baseVersionId" }] });
      await saveDraft(tx, editor, { ...input, baseVersionId: here.versionId });
    }));

  it("says what it keeps otherwise than it was sent", () =>
    rolledBack(async (tx) => {
      const { storyId, rev } = await aDraft(tx);
      const patch = { headline: "Two\nlines", standfirst: "As sent", body: aBody("As sent") };
      const saved = await saveDraft(tx, await aMember(tx, "editor"), { storyId, rev, patch });
      expect(saved.cleaned).toEqual({ headline: "Two lines" });
      expect(saved.stripped).toEqual([]);
    }));

  it("keeps no half of a character in any field, nor what turns a line around, and names the fields that had them", () =>
    rolledBack(async (tx) => {
      const { storyId, rev } = await aDraft(tx);
      const half = "a\ud83db";
      const block = (id: string, more: object) => ({ id, text: [{ text: half }], ...more });
      const body = {
        schema: 1,
        blocks: [
          block("a", { type: "paragraph" }),
          block("b", { type: "quote", attribution: half }),
          { id: "c", type: "factbox", title: half, items: [[{ text: "😀" }]] },
          { id: "d", type: "table", caption: half, header: [], rows: [] },
        ],
      };
      const patch = {
        headline: "safe\u202etxt",
        standfirst: "As sent",
        body,
        bylines: [{ name: half }],
        leadCaption: half,
      };
      const saved = await saveDraft(tx, await aMember(tx, "editor"), { storyId, rev, patch });
      expect(new Set(saved.stripped)).toEqual(new Set(["headline", "body", "bylines", "leadCaption"]));
      const kept = await tx.storyVersion.findUniqueOrThrow({ where: { id: saved.versionId } });
      expect(kept).toMatchObject({
        headline: "safetxt",
        leadCaption: "ab",
        bylines: [{ name: "ab", role: "by" }],
        body: {
          blocks: [
            { text: [{ text: "ab" }] },
            { text: [{ text: "ab" }], attribution: "ab" },
            { title: "ab", items: [[{ text: "😀" }]] },
            { caption: "ab" },
          ],
        },
      });
    }));

  it("leaves another's open version as it was and begins one of its own", () =>
    rolledBack(async (tx) => {
      const [ines, tomas] = [await aMember(tx, "editor", "Ines"), await aMember(tx, "editor", "Tomas")];
      const { storyId, rev } = await aDraft(tx);
      const hers = await saveDraft(tx, ines, { storyId, rev, patch: { headline: "Of Ines" } });
      const again = await saveDraft(tx, ines, { storyId, rev: hers.rev, patch: { headline: "Of Ines, too" } });
      await saveDraft(tx, tomas, { storyId, rev: again.rev, patch: { headline: "Of Tomas" } });
      const versions = await tx.storyVersion.findMany({ where: { storyId }, orderBy: { n: "asc" } });
      expect(versions.slice(-2).map(({ headline, isOpen, createdById }) => [headline, isOpen, createdById])).toEqual([
        ["Of Ines, too", false, ines.id],
        ["Of Tomas", true, tomas.id],
      ]);
    }));

  it("refuses reporters other people's stories", () =>
    rolledBack(async (tx) => {
      const draft = await aDraft(tx, {}, await aMember(tx, "reporter"));
      const save = saveDraft(tx, await aMember(tx, "reporter"), {
        storyId: draft.storyId,
        rev: 0,
        patch: { headline: "Mine" },
      });
      await expect(save).rejects.toMatchObject({ code: "not-found", message: "There is no such story." });
    }));

  it("keeps the lease through saves, and refuses every other tab, also one of the same person", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, rev } = await aDraft(tx);
      await takeLease(tx, editor, { storyId, tabId: tab("one") });
      const saved = await saveDraft(tx, editor, { storyId, rev, patch: { headline: "One" }, tabId: tab("one") });
      const other = saveDraft(tx, editor, { storyId, rev: saved.rev, patch: { headline: "Two" }, tabId: tab("two") });
      await expect(other).rejects.toMatchObject({ code: "lease-held" });
      expect(await tx.editLease.count({ where: { storyId, tabId: tab("one") } })).toBe(1);
    }));

  it("keeps both texts when another takes over", () =>
    rolledBack(async (tx) => {
      const [ines, tomas] = [await aMember(tx, "editor", "Ines"), await aMember(tx, "editor", "Tomas")];
      const { storyId, rev, versionId } = await aDraft(tx);
      await takeLease(tx, ines, { storyId, tabId: tab("ines") });
      await expect(takeLease(tx, tomas, { storyId, tabId: tab("tomas") })).rejects.toMatchObject({
        code: "lease-held",
      });
      const silent = takeLease(tx, tomas, { storyId, tabId: tab("tomas"), takeOver: true });
      await expect(silent).rejects.toMatchObject({ code: "needs-confirmation", problems: [{ path: "reason" }] });
      const taken = await takeLease(tx, tomas, { storyId, tabId: tab("tomas"), takeOver: true, reason: "On deadline" });
      expect(taken).toMatchObject({ rev, from: { name: "Ines" } });
      const late = saveDraft(tx, ines, { storyId, rev, patch: { headline: "Ines's words" }, tabId: tab("ines") });
      await expect(late).rejects.toMatchObject({ code: "lease-held", problems: [{ message: "Tomas" }, {}, {}] });
      const side = await saveSideDraft(tx, ines, {
        storyId,
        baseVersionId: versionId,
        patch: { headline: "Ines's words" },
      });
      await saveDraft(tx, tomas, { storyId, rev, patch: { headline: "Tomas's words" }, tabId: tab("tomas") });
      const kept = await tx.storyVersion.findMany({ where: { storyId }, orderBy: { n: "asc" } });
      expect(kept.slice(1).map(({ id, headline, isSide }) => [id === side.versionId, headline, isSide])).toEqual([
        [true, "Ines's words", true],
        [false, "Tomas's words", false],
      ]);
      expect(kept[0]).toMatchObject({ id: versionId, isOpen: false });
    }));
});
