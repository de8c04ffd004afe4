import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { clockActor } from "../access/actor";
import { scheduleAction } from "../schedule/schedule-action";
import { publish } from "./publish";
import { saveDraft } from "./save-draft";
import { unpublish } from "./unpublish";

describe("publish", () => {
  it("shows the version that was named, not the later one", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const story = await aPublicStory(tx, { headline: "First" });
      const second = await saveDraft(tx, editor, {
        storyId: story.storyId,
        rev: story.rev,
        patch: { headline: "Second" },
        manual: true,
      });
      await saveDraft(tx, editor, {
        storyId: story.storyId,
        rev: second.rev,
        patch: { headline: "Third, unfinished" },
      });
      await publish(tx, editor, { storyId: story.storyId, versionId: second.versionId });
      const shown = await tx.publicStory.findUniqueOrThrow({ where: { id: story.storyId } });
      expect(shown.headline).toBe("Second");
      const row = await tx.story.findUniqueOrThrow({ where: { id: story.storyId }, include: { draft: true } });
      expect([row.state, row.draft?.headline]).toEqual(["correcting", "Third, unfinished"]);
    }));

  it("changes nothing when the version is live already", () =>
    rolledBack(async (tx) => {
      const story = await aPublicStory(tx);
      const count = () => Promise.all([tx.auditEvent.count(), tx.outboxJob.count(), tx.cacheTouch.count()]);
      const before = await count();
      const again = await publish(tx, await aMember(tx, "editor"), story);
      expect(again.isChange).toBe(false);
      expect(await count()).toEqual(before);
    }));

  it("keeps a picture that nothing is said about from readers, unless it is imported or was scheduled before", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const size = { width: 60, height: 40, mime: "image/jpeg", bytes: 1_000 };
      const { id } = await tx.media.create({ data: { hash: randomUUID(), originalName: "a.jpg", ...size } });
      const blocks = [...aBody().blocks, { id: "b", type: "picture", mediaId: id, size: "text" }];
      const draft = await aDraft(tx, { leadMediaId: id, body: { schema: 1, blocks } });
      const refused = {
        code: "incomplete-story",
        problems: [{ path: "leadMediaId" }, { path: "body.blocks.1.mediaId" }],
      };
      await expect(publish(tx, editor, draft)).rejects.toMatchObject(refused);
      const later = { storyId: draft.storyId, versionId: draft.versionId, at: "2090-01-01T06:00", zone: "UTC" };
      const schedule = () => scheduleAction(tx, editor, { ...later, kind: "publish", isConfirmed: true });
      await expect(schedule()).rejects.toMatchObject(refused);
      await tx.media.update({ where: { id }, data: { isDecorative: true } });
      await schedule();
      await tx.media.update({ where: { id }, data: { isDecorative: false } });
      await publish(tx, clockActor, draft);
      const imported = await aPublicStory(tx, { leadMediaId: id });
      const { rev, storyId } = imported;
      const { versionId } = await saveDraft(tx, editor, { storyId, rev, patch: { headline: "New" } });
      await expect(publish(tx, editor, { storyId, versionId })).rejects.toMatchObject({ code: "incomplete-story" });
      await tx.media.update({ where: { id }, data: { alts: { en: "A crate of lamps" } } });
      await publish(tx, editor, { storyId, versionId });
    }));

  it("writes history, outbox and touches with the story", () =>
    rolledBack(async (tx) => {
      const { storyId, versionId } = await aDraft(tx);
      const editor = await aMember(tx, "editor");
      const { tags, path } = await publish(tx, editor, { storyId, versionId });
      const event = await tx.auditEvent.findFirstOrThrow({ where: { storyId, action: "story.publish" } });
      expect(event).toMatchObject({ actorId: editor.id, versionId, fromState: "draft", toState: "published" });
      const jobs = await tx.outboxJob.findMany({ where: { storyId, event: "story.published" } });
      expect(new Set(jobs.map(({ eventId }) => eventId)).size, "one event").toBe(1);
      expect(jobs.map(({ consumer }) => consumer).sort()).toEqual([
        "ping-hub",
        "prepare-lead-picture",
        "refresh-story-cards",
      ]);
      const touched = await tx.cacheTouch.findMany({ where: { tag: { in: tags } } });
      expect(new Set(touched.map((row) => row.tag))).toEqual(new Set(tags));
      expect(path).toMatch(/^\/section-[0-9a-f]{8}\/\d{4}\/\d{2}\/\d{2}\/ferry-leaves-empty-[0-9a-f]{8}$/);
    }));

  it("moves the time that readers see only for significant updates", () =>
    rolledBack(async (tx) => {
      const at = new Date("2026-01-02T03:04:05Z");
      const editor = await aMember(tx, "editor");
      const story = await aPublicStory(tx, {}, at);
      const typo = await saveDraft(tx, editor, {
        storyId: story.storyId,
        rev: story.rev,
        patch: { body: aBody("A typo less.") },
      });
      await publish(tx, editor, { storyId: story.storyId, versionId: typo.versionId });
      const times = () => tx.publicStory.findUniqueOrThrow({ where: { id: story.storyId } });
      expect((await times()).updatedAt).toEqual(at);
      const rev = (await tx.story.findUniqueOrThrow({ where: { id: story.storyId } })).rev;
      const news = await saveDraft(tx, editor, { storyId: story.storyId, rev, patch: { body: aBody("News.") } });
      await publish(tx, editor, { storyId: story.storyId, versionId: news.versionId, isSignificant: true });
      expect((await times()).updatedAt.getTime()).toBeGreaterThan(at.getTime());
      expect((await times()).firstPublishedAt).toEqual(at);
    }));

  it.each([
    [{ headline: " " }, "headline"],
    [{ body: { schema: 1, blocks: [] } }, "body"],
    [{ kind: "opinion" as const }, "bylines"],
  ])("refuses %j and names %s", (fields, path) =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const draft = await aDraft(tx, fields);
      await expect(publish(tx, editor, draft)).rejects.toMatchObject({
        code: "incomplete-story",
        problems: [{ path }],
      });
      expect(await tx.publicStory.count({ where: { id: draft.storyId } })).toBe(0);
    }),
  );

  it("refuses reporters, and versions of other stories", () =>
    rolledBack(async (tx) => {
      const [one, other] = [await aDraft(tx), await aDraft(tx)];
      await expect(publish(tx, await aMember(tx, "reporter"), one)).rejects.toMatchObject({
        code: "not-found",
        message: "There is no such story.",
      });
      const mixed = { storyId: one.storyId, versionId: other.versionId };
      await expect(publish(tx, await aMember(tx, "editor"), mixed)).rejects.toMatchObject({ code: "not-found" });
    }));

  it("refuses an address that another story of the day has", () =>
    rolledBack(async (tx) => {
      const first = await aPublicStory(tx, { slug: "one-ferry" });
      const { sectionId } = await tx.story.findUniqueOrThrow({ where: { id: first.storyId } });
      const second = await aDraft(tx, { slug: "one-ferry", sectionId });
      await expect(publish(tx, await aMember(tx, "editor"), second)).rejects.toMatchObject({ code: "address-taken" });
    }));

  it("comes back at the same address after a withdrawal", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const story = await aPublicStory(tx);
      await unpublish(tx, editor, { storyId: story.storyId });
      expect(await tx.publicAddress.findMany({ where: { path: story.path } })).toEqual([
        { path: story.path, code: 410, location: null, leadsToStoryId: null },
      ]);
      const back = await publish(tx, editor, story);
      expect(back.path).toBe(story.path);
      expect(await tx.publicAddress.count({ where: { path: story.path } })).toBe(0);
    }));

  it("lets one of two editors publish who saw the same revision, and refuses the other's save", async () => {
    const db = database();
    const draft = await db.$transaction((tx) => aDraft(tx));
    const [left, right] = await Promise.all([0, 1].map(() => db.$transaction((tx) => aMember(tx, "editor"))));
    if (!left || !right) throw new Error("two editors are needed");
    const save = (actor: typeof left, headline: string) =>
      db.$transaction((tx) => saveDraft(tx, actor, { storyId: draft.storyId, rev: draft.rev, patch: { headline } }));
    const results = await Promise.allSettled([save(left, "Left"), save(right, "Right")]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find((result) => result.status === "rejected")).toMatchObject({ reason: { code: "stale-version" } });
  });
});
