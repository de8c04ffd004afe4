import { expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { kill } from "./kill";
import { markCopyResolved } from "./mark-copy-resolved";

it("stand with a killed story until somebody has ticked them off", () =>
  rolledBack(async (tx) => {
    const [boss, editor] = [await aMember(tx, "administrator"), await aMember(tx, "editor")];
    const { storyId } = await aPublicStory(tx);
    const copies = "Coast Wire, https://wire.example/a\nThe morning mail";
    await expect(kill(tx, boss, { storyId, reason: "Court", copies: ", x" })).rejects.toMatchObject({
      code: "invalid-input",
      problems: [{ path: "copies", message: expect.stringContaining("line 1") }],
    });
    await kill(tx, boss, { storyId, reason: "Court", copies });
    const rows = () => tx.outsideCopy.findMany({ where: { storyId }, orderBy: { position: "asc" } });
    const [wire, mail] = await rows();
    expect([wire, mail]).toMatchObject([
      { place: "Coast Wire", address: "https://wire.example/a", doneAt: null },
      { place: "The morning mail", address: "", doneAt: null },
    ]);
    const tick = { storyId, copyId: wire?.id ?? "", isDone: true };
    await expect(markCopyResolved(tx, await aMember(tx, "reporter"), tick)).rejects.toMatchObject({
      code: "not-found",
      message: "There is no such story.",
    });
    const other = await aPublicStory(tx);
    await expect(markCopyResolved(tx, editor, { ...tick, storyId: other.storyId })).rejects.toMatchObject({
      code: "not-found",
      problems: [{ path: "copyId" }],
    });
    await markCopyResolved(tx, editor, tick);
    await markCopyResolved(tx, boss, tick);
    expect(await rows()).toMatchObject([{ doneAt: expect.any(Date), doneById: editor.id }, { doneAt: null }]);
    await markCopyResolved(tx, boss, { ...tick, isDone: false });
    expect((await rows())[0]).toMatchObject({ doneAt: null, doneById: null });
    const lines = await tx.auditEvent.findMany({
      where: { storyId, action: { in: ["story.kill", "copy.done", "copy.open"] } },
    });
    expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["story.kill", boss.id],
      ["copy.done", editor.id],
      ["copy.open", boss.id],
    ]);
    expect(lines[0]?.detail).toMatchObject({ copies: [{ place: "Coast Wire" }, { place: "The morning mail" }] });
  }));
