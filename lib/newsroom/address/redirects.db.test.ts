import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { move } from "../story/move";
import { addRedirect } from "./add-redirect";
import { removeRedirect } from "./remove-redirect";

const answers = async (tx: Tx, path: string) => {
  const row = await tx.publicAddress.findFirst({ where: { path }, select: { code: true, location: true } });
  return row && [row.code, row.location];
};

describe("a redirect made by hand", () => {
  it("leads to a story in one hop wherever that moves, and says so in the log", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, path } = await aPublicStory(tx);
      await addRedirect(tx, editor, { from: "/print/tide/", to: path });
      expect(await answers(tx, "/print/tide")).toEqual([301, path]);
      const moved = await move(tx, editor, { storyId, slug: "moved-on" });
      expect(await answers(tx, "/print/tide")).toEqual([301, moved.path]);
      await addRedirect(tx, editor, { from: "/short", to: path, code: 302 });
      expect(await answers(tx, "/short")).toEqual([302, moved.path]);
      expect(await tx.auditEvent.count({ where: { action: "redirect.add", actorId: editor.id } })).toBe(2);
      expect(await tx.cacheTouch.count({ where: { tag: "address:/print/tide" } })).toBe(2);
    }));

  it("never leads to another redirect", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      await addRedirect(tx, editor, { from: "/b", to: "/topic/tides" });
      await addRedirect(tx, editor, { from: "/a", to: "/b" });
      expect(await answers(tx, "/a")).toEqual([301, "/topic/tides"]);
      await addRedirect(tx, editor, { from: "/topic/tides", to: "/topic/sea" });
      for (const path of ["/a", "/b", "/topic/tides"]) expect(await answers(tx, path)).toEqual([301, "/topic/sea"]);
    }));

  it.each([
    ["itself", "/a", "/a/", "to"],
    ["what leads back", "/topic/sea", "/loop", "to"],
    ["a script", "/a", "javascript:alert(1)", "to"],
    ["data", "/a", "data:text/html,x", "to"],
    ["half of another site's address", "/a", "//other.example/x", "to"],
    ["another site without the right", "/a", "https://other.example/x", "to"],
    ["the front page", "/", "/city", "from"],
    ["the studio", "/studio/old", "/city", "from"],
    ["a picture", "/media/x.jpg", "/city", "from"],
    ["another site's address", "https://other.example/a", "/city", "from"],
    ["nothing", "", "/city", "from"],
  ])("is refused: %s", (_, from, to, field) =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      await addRedirect(tx, editor, { from: "/loop", to: "/topic/sea" });
      const refused = addRedirect(tx, editor, { from, to });
      await expect(refused).rejects.toMatchObject({ code: "invalid-input", problems: [{ path: field }] });
    }),
  );

  it("leads to other sites by administrators alone, and is no reporter's to make", () =>
    rolledBack(async (tx) => {
      const outside = { from: "/shop", to: "https://shop.example/all?from=us" };
      await addRedirect(tx, await aMember(tx, "administrator"), outside);
      expect(await answers(tx, "/shop")).toEqual([301, "https://shop.example/all?from=us"]);
      const reporter = await aMember(tx, "reporter");
      for (const refused of [
        addRedirect(tx, reporter, { from: "/a", to: "/city" }),
        removeRedirect(tx, reporter, { path: "/shop" }),
      ])
        await expect(refused).rejects.toMatchObject({ code: "not-permitted" });
    }));

  it("takes no story's address, and a former one after a yes", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, path } = await aPublicStory(tx);
      const to = "/topic/sea";
      await expect(addRedirect(tx, editor, { from: path, to })).rejects.toMatchObject({ code: "address-taken" });
      await move(tx, editor, { storyId, slug: "moved-on" });
      await expect(addRedirect(tx, editor, { from: path, to })).rejects.toMatchObject({ code: "needs-confirmation" });
      await addRedirect(tx, editor, { from: path, to, isConfirmed: true });
      expect(await answers(tx, path)).toEqual([301, to]);
    }));

  it("is removed by hand, and a former address of a story is not", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, path } = await aPublicStory(tx);
      await move(tx, editor, { storyId, slug: "moved-on" });
      await addRedirect(tx, editor, { from: "/a", to: "/topic/sea" });
      await removeRedirect(tx, editor, { path: "/a" });
      expect(await answers(tx, "/a")).toBeNull();
      await expect(removeRedirect(tx, editor, { path })).rejects.toMatchObject({ code: "wrong-state" });
      await expect(removeRedirect(tx, editor, { path: "/a" })).rejects.toMatchObject({ code: "not-found" });
    }));
});
