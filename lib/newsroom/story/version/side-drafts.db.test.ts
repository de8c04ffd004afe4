import { expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft } from "@/lib/testing/a-story";
import { aPicture } from "@/lib/testing/ids/two-desks";
import { rolledBack } from "@/lib/testing/rolled-back";
import { takeLease } from "../../lease/take-lease";
import { changeRole } from "../../staff/change-role";
import { resolveSideDraft } from "./resolve-side-draft";
import { saveSideDraft } from "./save-side-draft";

it("keeps the same text once, however often a browser sends it", () =>
  rolledBack(async (tx) => {
    const ines = await aMember(tx, "editor");
    const { storyId, versionId } = await aDraft(tx);
    const side = (text: string) =>
      saveSideDraft(tx, ines, { storyId, baseVersionId: versionId, patch: { body: aBody(text) } });
    const first = await side("Not yet saved.");
    expect(await side("Not yet saved.")).toEqual(first);
    expect((await side("Not yet saved, and more.")).n).toBe(first.n + 1);
  }));

it("is left by any writer of the story, even after the right was taken away, and by nobody else", () =>
  rolledBack(async (tx) => {
    const [ines, stranger] = [await aMember(tx, "editor"), await aMember(tx, "reporter")];
    const { storyId, versionId } = await aDraft(tx);
    await takeLease(tx, ines, { storyId, tabId: "tab-ines-0001" });
    await changeRole(tx, await aMember(tx, "administrator"), { staffId: ines.id, role: "reporter" });
    const left = { storyId, baseVersionId: versionId, patch: { headline: "Kept" } };
    await saveSideDraft(tx, { ...ines, role: "reporter" }, left);
    await expect(saveSideDraft(tx, stranger, left)).rejects.toMatchObject({
      code: "not-found",
      message: "There is no such story.",
    });
  }));

it("shows the pictures that the text had, also those that its writer may not see any more, and no others", () =>
  rolledBack(async (tx) => {
    const [ines, editor] = [await aMember(tx, "editor"), await aMember(tx, "editor")];
    const [shown, other] = [await aPicture(tx, editor.id), await aPicture(tx, editor.id)];
    const { storyId, versionId } = await aDraft(tx, { leadMediaId: shown });
    await takeLease(tx, ines, { storyId, tabId: "tab-ines-0001" });
    await changeRole(tx, await aMember(tx, "administrator"), { staffId: ines.id, role: "reporter" });
    const left = (leadMediaId: string) =>
      saveSideDraft(tx, { ...ines, role: "reporter" }, { storyId, baseVersionId: versionId, patch: { leadMediaId } });
    await expect(left(shown)).resolves.toMatchObject({ versionId: expect.any(String) });
    await expect(left(other)).rejects.toMatchObject({ code: "invalid-input", problems: [{ path: "leadMediaId" }] });
  }));

it("belongs to one story", () =>
  rolledBack(async (tx) => {
    const ines = await aMember(tx, "editor");
    const [here, other] = [await aDraft(tx), await aDraft(tx)];
    const strayed = saveSideDraft(tx, ines, { storyId: here.storyId, baseVersionId: other.versionId, patch: {} });
    await expect(strayed).rejects.toMatchObject({ code: "other-story" });
    const { versionId } = await saveSideDraft(tx, ines, { storyId: here.storyId, baseVersionId: null, patch: {} });
    const settle = resolveSideDraft(tx, ines, { storyId: other.storyId, versionId });
    await expect(settle).rejects.toMatchObject({ code: "not-found" });
    const open = resolveSideDraft(tx, ines, { storyId: here.storyId, versionId: here.versionId });
    await expect(open).rejects.toMatchObject({ code: "not-found" });
    await resolveSideDraft(tx, ines, { storyId: here.storyId, versionId });
    expect((await tx.storyVersion.findUniqueOrThrow({ where: { id: versionId } })).settledAt).toBeInstanceOf(Date);
  }));
