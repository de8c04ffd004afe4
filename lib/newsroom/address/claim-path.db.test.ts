import { expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { scheduleAction } from "../schedule/schedule-action";
import { move } from "../story/move";
import { publish } from "../story/publish";
import { addRedirect } from "./add-redirect";

test("of stories that claim one address at once, one has it and the others are told so", async () => {
  const { editor, drafts } = await database().$transaction(async (tx) => {
    const sectionId = (await aSection(tx)).id;
    const drafts = [];
    for (let number = 0; number < 4; number++) drafts.push(await aDraft(tx, { sectionId, slug: "ferry" }));
    return { editor: await aMember(tx, "editor"), drafts };
  });
  const claims = await Promise.allSettled(
    drafts.map((draft) => database().$transaction((tx) => publish(tx, editor, draft))),
  );
  const refusals = claims.flatMap((claim) => (claim.status === "rejected" ? [claim.reason] : []));
  expect(refusals.map(({ code, problems }) => [code, problems])).toEqual(
    Array.from({ length: 3 }, () => [
      "address-taken",
      [{ path: "slug", message: "is taken on that day", suggestion: "ferry-2" }],
    ]),
  );
});

test("a former address of another story yields after a yes, one that somebody made never", async () => {
  await rolledBack(async (tx) => {
    const editor = await aMember(tx, "editor");
    const { id: sectionId } = await aSection(tx);
    const first = await aPublicStory(tx, { sectionId, slug: "tide" });
    const moved = await move(tx, editor, { storyId: first.storyId, slug: "high-tide" });
    const second = await aDraft(tx, { sectionId, slug: "tide" });
    const asked = { code: "needs-confirmation", problems: [{ path: "isConfirmed", suggestion: "tide-2" }] };
    await expect(publish(tx, editor, second)).rejects.toMatchObject(asked);
    const at = new Date(Date.now() + 60_000).toISOString();
    const promise = { ...second, kind: "publish" as const, at, zone: "UTC" };
    await expect(scheduleAction(tx, editor, promise)).rejects.toMatchObject(asked);
    const { path } = await publish(tx, editor, { ...second, isConfirmed: true });
    expect(path).toBe(first.path);
    expect(await tx.urlAlias.count({ where: { path } })).toBe(0);
    expect((await tx.story.findUniqueOrThrow({ where: { id: first.storyId } })).path).toBe(moved.path);

    const made = moved.path.replace("high-tide", "made");
    await addRedirect(tx, editor, { from: made, to: "/topic/sea" });
    const taking = move(tx, editor, { storyId: second.storyId, slug: "made", isConfirmed: true });
    await expect(taking).rejects.toMatchObject({
      code: "address-taken",
      problems: [{ path: "slug", suggestion: "made-2" }],
    });
  });
});
