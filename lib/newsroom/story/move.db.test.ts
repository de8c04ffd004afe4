import { describe, expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { addressTag, storyTag } from "../cache-tags";
import { liftEmbargo } from "./embargo/lift-embargo";
import { setEmbargo } from "./embargo/set-embargo";
import { move } from "./move";
import { retract } from "./retract";
import { unpublish } from "./unpublish";

describe("move", () => {
  it("leads every earlier address to the present one in one hop, and lets a story have an old one back", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, path: a } = await aPublicStory(tx, { slug: "a" });
      const { path: b } = await move(tx, editor, { storyId, slug: "b" });
      const business = await aSection(tx);
      const { path: c } = await move(tx, editor, { storyId, slug: "c", sectionId: business.id });
      const aliases = async () =>
        Object.fromEntries(
          (await tx.publicAddress.findMany({ where: { path: { in: [a, b, c] } } })).map((row) => [
            row.path,
            [row.code, row.location],
          ]),
        );
      expect(await aliases()).toEqual({ [a]: [301, c], [b]: [301, c] });
      const { sectionId } = { sectionId: (await tx.section.findFirstOrThrow({ where: { slug: a.split("/")[1] } })).id };
      const back = await move(tx, editor, { storyId, slug: "a", sectionId });
      expect(back.path).toBe(a);
      expect(await aliases()).toEqual({ [b]: [301, a], [c]: [301, a] });
    }));

  it("shows no alias of a story that is not public", () =>
    rolledBack(async (tx) => {
      const { storyId, path } = await aPublicStory(tx, { slug: "a" });
      await move(tx, await aMember(tx, "editor"), { storyId, slug: "b" });
      await tx.embargo.create({ data: { storyId, zone: "UTC" } });
      expect(await tx.publicAddress.count({ where: { path } })).toBe(0);
    }));

  it("does not tell that a story under embargo was withdrawn, until that is lifted", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, path } = await aPublicStory(tx, { slug: "a" });
      await move(tx, editor, { storyId, slug: "b" });
      const addresses = () => tx.publicAddress.findMany({ where: { path: { startsWith: path.slice(0, -1) } } });
      await unpublish(tx, editor, { storyId });
      expect((await addresses()).map(({ code }) => code)).toEqual([410, 410]);
      await tx.cacheTouch.deleteMany();
      await setEmbargo(tx, editor, { storyId, until: null, zone: "UTC", isConfirmed: true });
      expect(await addresses()).toEqual([]);
      expect((await tx.cacheTouch.findMany()).map(({ tag }) => tag)).toContain(addressTag(path));
      await liftEmbargo(tx, editor, { storyId, reason: "The holder spoke." });
      expect((await addresses()).map(({ code }) => code)).toEqual([410, 410]);
    }));

  it("expires every address that leads to a retracted story, which keeps its notice through each move", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, path: a } = await aPublicStory(tx, { slug: "a" });
      const { path: b } = await move(tx, editor, { storyId, slug: "b" });
      await retract(tx, editor, { storyId, notice: "It was not so." });
      await tx.cacheTouch.deleteMany();
      const { path: c } = await move(tx, editor, { storyId, slug: "c" });
      for (const path of [a, b])
        expect(await tx.publicAddress.findUnique({ where: { path } })).toEqual({
          ...{ path, code: 301, location: c, leadsToStoryId: storyId },
        });
      expect((await tx.cacheTouch.findMany()).map(({ tag }) => tag)).toContain(storyTag(storyId));
    }));

  it("refuses drafts, reporters, slugs that are none and stale revisions", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const story = await aPublicStory(tx);
      const { storyId } = story;
      await expect(move(tx, editor, { storyId: (await aDraft(tx)).storyId, slug: "b" })).rejects.toMatchObject({
        code: "wrong-state",
      });
      await expect(move(tx, await aMember(tx, "reporter"), { storyId, slug: "b" })).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(move(tx, editor, { storyId, slug: "../b" })).rejects.toMatchObject({
        code: "invalid-input",
        problems: [{ path: "slug" }],
      });
      await expect(move(tx, editor, { storyId, slug: "b", rev: story.rev - 1 })).rejects.toMatchObject({
        code: "stale-version",
      });
    }));
});
