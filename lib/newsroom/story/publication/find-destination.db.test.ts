import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { clockActor } from "../../access/actor";
import { storyTag } from "../../cache-tags";
import { setEmbargo } from "../embargo/set-embargo";
import { kill } from "../kill/kill";
import { move } from "../move";
import { publish } from "../publish";
import { retract } from "../retract";
import { unpublish } from "../unpublish";

describe("an unpublished story's addresses", () => {
  it("lead to another story in one hop, wherever that one moves, and answer 410 when that is gone too", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const [old, fresh] = [await aPublicStory(tx), await aPublicStory(tx)];
      const first = old.path;
      await move(tx, editor, { storyId: old.storyId, slug: "renamed-once" });
      const { path } = await tx.story.findUniqueOrThrow({ where: { id: old.storyId } });
      await unpublish(tx, editor, { storyId: old.storyId, leadsTo: fresh.path });
      const moved = await move(tx, editor, { storyId: fresh.storyId, slug: "renamed-as-well" });
      const answers = () => tx.publicAddress.findMany({ where: { path: { in: [first, path ?? ""] } } });
      for (const answer of await answers()) expect([answer.code, answer.location]).toEqual([302, moved.path]);
      await unpublish(tx, editor, { storyId: fresh.storyId, leadsTo: null });
      expect((await answers()).map(({ code, location }) => [code, location])).toEqual([
        [410, null],
        [410, null],
      ]);
    }));

  it.each<[string, (tx: Tx, storyId: string) => Promise<unknown>, number]>([
    ["killed", async (tx, storyId) => kill(tx, await aMember(tx, "administrator"), { storyId, reason: "Court" }), 410],
    ["retracted", (tx, storyId) => retract(tx, clockActor, { storyId, notice: "It was not so." }), 410],
    ["unpublished", (tx, storyId) => unpublish(tx, clockActor, { storyId }), 410],
    ["held back", (tx, storyId) => setEmbargo(tx, clockActor, { storyId, until: null, isConfirmed: true }), 410],
    ["moved", (tx, storyId) => move(tx, clockActor, { storyId, slug: "elsewhere" }), 302],
  ])("expire when the story that they lead to is %s", (_, act, code) =>
    rolledBack(async (tx) => {
      const [old, fresh] = [await aPublicStory(tx), await aPublicStory(tx)];
      await unpublish(tx, clockActor, { storyId: old.storyId, leadsTo: fresh.path });
      const answer = () => tx.publicAddress.findUniqueOrThrow({ where: { path: old.path } });
      const stored = await answer();
      expect(stored).toMatchObject({ location: fresh.path, leadsToStoryId: fresh.storyId });
      await tx.cacheTouch.deleteMany();
      await act(tx, fresh.storyId);
      const touched = (await tx.cacheTouch.findMany()).map(({ tag }) => tag);
      expect(touched).toContain(storyTag(stored.leadsToStoryId ?? ""));
      const { location, ...now } = await answer();
      expect(now).toMatchObject({ code, leadsToStoryId: fresh.storyId });
      expect(location).not.toBe(fresh.path);
    }),
  );

  it("lead to a front, until the story is published again", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const [story, section] = [await aPublicStory(tx), await aSection(tx)];
      const { storyId, versionId, path } = story;
      await unpublish(tx, editor, { storyId, leadsTo: `/${section.slug}/` });
      expect(await tx.publicAddress.findUnique({ where: { path } })).toMatchObject({
        code: 302,
        location: `/${section.slug}`,
      });
      await publish(tx, editor, { storyId, versionId });
      expect(await tx.publicAddress.count({ where: { path } })).toBe(0);
      await unpublish(tx, editor, { storyId });
      expect(await tx.publicAddress.findUnique({ where: { path } })).toMatchObject({ code: 410, location: null });
    }));

  it.each([
    ["another site", () => "https://elsewhere.example/x"],
    ["another site without its protocol", () => "//elsewhere.example/x"],
    ["a script", () => "javascript:alert(1)"],
    ["an address that is not there", () => "/nowhere-at-all"],
    ["itself", (own: string) => own],
  ])("refuse to lead to %s", (_, address) =>
    rolledBack(async (tx) => {
      const { storyId, path } = await aPublicStory(tx);
      const off = unpublish(tx, await aMember(tx, "editor"), { storyId, leadsTo: address(path) });
      await expect(off).rejects.toMatchObject({ code: "invalid-input", problems: [{ path: "leadsTo" }] });
      expect(await tx.publicStory.count({ where: { id: storyId } })).toBe(1);
    }),
  );

  it("refuse to lead to a story that is not public", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const [{ storyId }, other] = [await aPublicStory(tx), await aPublicStory(tx)];
      await unpublish(tx, editor, { storyId: other.storyId });
      await expect(unpublish(tx, editor, { storyId, leadsTo: other.path })).rejects.toMatchObject({
        problems: [{ path: "leadsTo" }],
      });
    }));
});
