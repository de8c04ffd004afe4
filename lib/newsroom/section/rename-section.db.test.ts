import { describe, expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { moveSectionStories } from "./move-section-stories";
import { renameSection } from "./rename-section";

describe("renaming a section", () => {
  it("moves the front at once and all stories in batches, and every old address leads to the new one", () =>
    rolledBack(async (tx) => {
      const section = await aSection(tx, "old-name");
      const stories = [];
      for (let n = 0; n < 53; n++) stories.push(await aPublicStory(tx, { sectionId: section.id, slug: `s${n}` }));
      const admin = await aMember(tx, "administrator");
      expect(await renameSection(tx, admin, { sectionId: section.id, slug: "new-name" })).toMatchObject({ total: 53 });
      expect(await tx.publicAddress.findUnique({ where: { path: "/old-name" } })).toMatchObject({
        code: 301,
        location: "/new-name",
      });
      expect(await moveSectionStories(tx)).toMatchObject({ moved: 50, total: 53, isDone: false });
      expect(await moveSectionStories(tx)).toMatchObject({ moved: 53, isDone: true });
      expect(await moveSectionStories(tx)).toBeNull();
      const aliases = await tx.publicAddress.findMany({ where: { path: { in: stories.map((story) => story.path) } } });
      expect(aliases).toHaveLength(53);
      for (const { path, code, location } of aliases) {
        expect([code, location]).toEqual([301, path.replace("old-name", "new-name")]);
      }
    }));

  it("leads the first of two old names to the last, and gives a name back without a loop", () =>
    rolledBack(async (tx) => {
      const section = await aSection(tx, "first");
      const admin = await aMember(tx, "administrator");
      for (const slug of ["second", "third", "first"]) {
        await renameSection(tx, admin, { sectionId: section.id, slug });
        await moveSectionStories(tx);
      }
      const rows = await tx.publicAddress.findMany({
        where: { path: { in: ["/first", "/second", "/third"] } },
        orderBy: { path: "asc" },
      });
      expect(rows.map(({ path, location }) => [path, location])).toEqual([
        ["/second", "/first"],
        ["/third", "/first"],
      ]);
    }));

  it("refuses names that are taken, reserved or languages, and everybody but administrators", () =>
    rolledBack(async (tx) => {
      const [section, other] = [await aSection(tx), await aSection(tx)];
      const admin = await aMember(tx, "administrator");
      const rename = (slug: string) => renameSection(tx, admin, { sectionId: section.id, slug });
      await expect(rename(other.slug)).rejects.toMatchObject({ code: "address-taken" });
      for (const slug of ["studio", "uk", "New Name", ""]) {
        await expect(rename(slug)).rejects.toMatchObject({
          code: "invalid-input",
          problems: expect.arrayContaining([expect.objectContaining({ path: "slug" })]),
        });
      }
      const editor = renameSection(tx, await aMember(tx, "editor"), { sectionId: section.id, slug: "fine" });
      await expect(editor).rejects.toMatchObject({ code: "not-permitted" });
    }));
});
