import { describe, expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { addCorrection } from "./correction/add-correction";
import { amendCorrection } from "./correction/amend-correction";
import { kill } from "./kill/kill";
import { publish } from "./publish";
import { retract } from "./retract";

describe("corrections", () => {
  it("show on the story, and say so when they are amended", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId } = await aPublicStory(tx);
      const { correctionId } = await addCorrection(tx, editor, {
        storyId,
        kind: "correction",
        text: "It left at seven.",
      });
      const shown = () => tx.publicCorrection.findMany({ where: { storyId } });
      expect(await shown()).toMatchObject([{ text: "It left at seven.", severity: "high", amendedAt: null }]);
      await amendCorrection(tx, editor, { storyId, correctionId, text: "It left at eight." });
      expect(await shown()).toMatchObject([{ text: "It left at eight.", amendedAt: expect.any(Date) }]);
      expect(await tx.correctionRevision.findMany({ where: { correctionId } })).toMatchObject([
        { text: "It left at seven." },
      ]);
    }));

  it.each([
    ["an empty text", " "],
    ["2,001 characters", "x".repeat(2_001)],
  ])("refuse %s", (_, text) =>
    rolledBack(async (tx) => {
      const { storyId } = await aPublicStory(tx);
      const add = addCorrection(tx, await aMember(tx, "editor"), { storyId, kind: "correction", text });
      await expect(add).rejects.toMatchObject({ code: "invalid-input", problems: [{ path: "text" }] });
    }),
  );
});

describe("taking down", () => {
  it("retracts to a notice at the address, off every list", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, path } = await aPublicStory(tx);
      await retract(tx, editor, { storyId, notice: "The crate was not there." });
      expect(await tx.publicStory.count({ where: { id: storyId } })).toBe(0);
      expect(await tx.publicRetraction.findUnique({ where: { path } })).toMatchObject({
        notice: "The crate was not there.",
      });
      expect(await tx.publicAddress.count({ where: { path } })).toBe(0);
      expect(await tx.storyTopic.count({ where: { storyId } })).toBe(0);
    }));

  it("kills for good, with 410 at the address, by administrators alone", () =>
    rolledBack(async (tx) => {
      const story = await aPublicStory(tx);
      const { storyId, path } = story;
      const editor = await aMember(tx, "editor");
      await expect(kill(tx, editor, { storyId, reason: "Court order" })).rejects.toMatchObject({
        code: "not-permitted",
      });
      await kill(tx, await aMember(tx, "administrator"), { storyId, reason: "Court order" });
      expect(await tx.publicStory.count({ where: { id: storyId } })).toBe(0);
      expect(await tx.publicAddress.findUnique({ where: { path } })).toMatchObject({ code: 410 });
      await expect(publish(tx, editor, story)).rejects.toMatchObject({ code: "wrong-state" });
    }));
});
