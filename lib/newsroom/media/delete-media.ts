import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { pictureScope } from "../access/picture-scope";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { mediaUsage } from "./media-usage";

export const deleteMediaSchema = z.object({ mediaId: z.uuid() });

/** Deletes a picture that nothing shows; lib/jobs/sweep-media.ts takes its files away. Refuses `in-use`, `not-found`, `not-permitted`. */
export async function deleteMedia(tx: Tx, actor: Actor, input: z.input<typeof deleteMediaSchema>): Promise<void> {
  const { mediaId } = parseInput(deleteMediaSchema, input);
  const [media] = await tx.$queryRaw<{ created_by_id: string | null; original_name: string }[]>`
    select created_by_id, original_name from media where id = ${mediaId}::uuid and ${pictureScope(actor)} for update`;
  if (!media) throw new Refusal("not-found", "There is no such picture.");
  permit(actor, "picture.change", { createdById: media.created_by_id });
  const { storyIds, authorIds } = await mediaUsage(tx, mediaId);
  if (storyIds.length + authorIds.length > 0) {
    const message = sentence`is shown by ${storyIds.length} stories and ${authorIds.length} authors`;
    throw new Refusal("in-use", sentence`The picture ${message}.`, [{ path: "mediaId", message }]);
  }
  await tx.media.delete({ where: { id: mediaId } });
  await audit(tx, actor, { action: "media.delete", detail: { mediaId, originalName: media.original_name } });
}
