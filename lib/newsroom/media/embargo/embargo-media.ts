import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permit } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { instantOf } from "../../schedule/local-time";
import { timeZone } from "../../settings/time-zone";
import { liveUsage } from "../media-usage";
import { expectNoneScheduled } from "./expect-none-scheduled";

export const embargoMediaSchema = z.object({
  mediaId: z.uuid(),
  /** Wall-clock time such as 2026-11-24T06:00 in `zone`, or an instant with Z or an offset; null for none */
  until: z.string().max(100).nullable(),
  zone: timeZone.optional(),
});

const refused = (code: "not-found" | "invalid-input" | "in-use", message: string, path: string, cause: string) =>
  new Refusal(code, message, [{ path, message: cause }]);

/**
 * Holds a picture back until an instant, or no more: before it no story that shows the picture can be published. Refuses times past, and
 * `in-use` while readers see it; `embargo-conflict` where a story that shows it is scheduled before that instant.
 */
export async function embargoMedia(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof embargoMediaSchema>,
): Promise<{ until: string | null }> {
  const { mediaId, until: asked, zone } = parseInput(embargoMediaSchema, input);
  permit(actor, "picture.embargo");
  const locked = await tx.$queryRaw<unknown[]>`select id from media where id = ${mediaId}::uuid for update`;
  if (locked.length === 0) throw refused("not-found", "There is no such picture.", "mediaId", "is unknown");
  const end = asked === null ? null : instantOf(asked, zone, "until");
  if (end) {
    if (end <= (await databaseNow(tx)))
      throw refused("invalid-input", "That time is past: it would hold nothing back.", "until", "is past");
    const { liveStoryIds, authorIds } = await liveUsage(tx, mediaId);
    if (liveStoryIds.length + authorIds.length > 0) {
      throw liveStoryIds.length > 0
        ? refused(
            "in-use",
            "Readers see this picture, in a story that is public: take it off first.",
            "mediaId",
            "is in a story that is public",
          )
        : refused(
            "in-use",
            "Readers see this picture, as the portrait of an author: take it off first.",
            "mediaId",
            "is as the portrait of an author",
          );
    }
    await expectNoneScheduled(tx, mediaId, end);
  }
  await tx.media.update({ where: { id: mediaId }, data: { embargoUntil: end } });
  const until = end?.toISOString() ?? null;
  await audit(tx, actor, { action: "media.embargo", detail: { mediaId, until } });
  return { until };
}
