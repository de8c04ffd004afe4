import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { scheduleAction } from "../../schedule/schedule-action";
import { publish } from "../../story/publish";
import { embargoMedia } from "./embargo-media";

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const later = (tx: Tx, offset: string) => tx.$executeRaw`select set_config('masthead.clock_offset', ${offset}, true)`;

async function aPicture(tx: Tx) {
  const size = { width: 60, height: 40, mime: "image/jpeg", bytes: 1_000 };
  const { id } = await tx.media.create({
    data: { hash: randomUUID(), originalName: "a.jpg", isDecorative: true, ...size },
  });
  return { mediaId: id, editor: await aMember(tx, "editor") };
}

const showing = (mediaId: string) => ({
  schema: 1 as const,
  blocks: [
    { id: "a", type: "paragraph" as const, text: [{ text: "The ferry left." }] },
    { id: "b", type: "picture" as const, mediaId, size: "text" as const },
  ],
});

describe("a picture under embargo", () => {
  it("keeps each story that shows it from being published or scheduled before, with the place and the instant", () =>
    rolledBack(async (tx) => {
      const { mediaId, editor } = await aPicture(tx);
      const { until } = await embargoMedia(tx, editor, { mediaId, until: inHours(2) });
      const message = expect.stringContaining(until ?? "?");
      const lead = await aDraft(tx, { leadMediaId: mediaId });
      await expect(publish(tx, editor, lead)).rejects.toMatchObject({
        code: "embargo-conflict",
        problems: [{ path: "leadMediaId", message }],
      });
      const within = await aDraft(tx, { body: showing(mediaId) });
      const schedule = (at: string) =>
        scheduleAction(tx, editor, {
          storyId: within.storyId,
          versionId: within.versionId,
          kind: "publish",
          at,
          zone: "UTC",
        });
      await expect(schedule(inHours(1))).rejects.toMatchObject({
        code: "embargo-conflict",
        problems: [{ path: "body.blocks.1.mediaId", message }],
      });
      await schedule(inHours(3));
      const sooner = embargoMedia(tx, editor, { mediaId, until: inHours(4) });
      await expect(sooner, "it is scheduled before").rejects.toMatchObject({
        code: "embargo-conflict",
        problems: [{ path: "until" }],
      });
      await later(tx, "121 minutes");
      await publish(tx, editor, lead);
      expect(await tx.publicMedia.count({ where: { id: mediaId } })).toBe(1);
    }));

  it("may be let go before by an editor, and not by a reporter", () =>
    rolledBack(async (tx) => {
      const { mediaId, editor } = await aPicture(tx);
      const held = { mediaId, until: inHours(2) };
      await expect(embargoMedia(tx, await aMember(tx, "reporter"), held)).rejects.toMatchObject({
        code: "not-permitted",
      });
      await embargoMedia(tx, editor, held);
      await embargoMedia(tx, editor, { mediaId, until: null });
      await publish(tx, editor, await aDraft(tx, { leadMediaId: mediaId }));
      const lines = await tx.auditEvent.findMany({ where: { action: "media.embargo", actorId: editor.id } });
      expect(lines.map(({ detail }) => detail)).toMatchObject([{ mediaId }, { mediaId, until: null }]);
    }));

  it("is none that is past, at no instant, or of a picture that readers see", () =>
    rolledBack(async (tx) => {
      const { mediaId, editor } = await aPicture(tx);
      const hold = (until: string) => embargoMedia(tx, editor, { mediaId, until, zone: "Europe/Paris" });
      await expect(hold(inHours(-1))).rejects.toMatchObject({ code: "invalid-input", problems: [{ path: "until" }] });
      await expect(hold("2027-03-28T02:30")).rejects.toMatchObject({ code: "missing-time" });
      await aPublicStory(tx, { leadMediaId: mediaId });
      await expect(hold(inHours(1))).rejects.toMatchObject({ code: "in-use", problems: [{ path: "mediaId" }] });
      await expect(embargoMedia(tx, editor, { mediaId: randomUUID(), until: null })).rejects.toMatchObject({
        code: "not-found",
      });
    }));

  it("is in no view of readers, whatever else went wrong", () =>
    rolledBack(async (tx) => {
      const { mediaId } = await aPicture(tx);
      const { storyId } = await aPublicStory(tx, { leadMediaId: mediaId });
      const seen = async () => [
        (await tx.publicStory.findUniqueOrThrow({ where: { id: storyId } })).lead,
        await tx.publicMedia.count({ where: { id: mediaId } }),
      ];
      expect(await seen()).toEqual([expect.objectContaining({ id: mediaId }), 1]);
      await tx.media.update({ where: { id: mediaId }, data: { embargoUntil: new Date(Date.now() + 3_600_000) } });
      expect(await seen()).toEqual([null, 0]);
    }));
});
