import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { pictureScope } from "../access/picture-scope";
import { audit } from "../audit";
import { authorTag, type CacheTag, storyTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { touch } from "../touch";
import { liveUsage } from "./media-usage";
import { mediaWordsSchema } from "./schema";

export const editMediaSchema = mediaWordsSchema.extend({ mediaId: z.uuid() });

/**
 * Changes what is said about a picture, and where its focal point is, on every page that shows it. `alts` and `captions` replace all languages.
 * Refuses `invalid-input`, `not-found`, `not-permitted`.
 */
export async function editMedia(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof editMediaSchema>,
): Promise<{ tags: CacheTag[] }> {
  const { mediaId, focal, ...words } = parseInput(editMediaSchema, input);
  const [media] = await tx.$queryRaw<{ createdById: string | null }[]>`
    select created_by_id as "createdById" from media where id = ${mediaId}::uuid and ${pictureScope(actor)}`;
  if (!media) throw new Refusal("not-found", "There is no such picture.", [{ path: "mediaId", message: "is unknown" }]);
  permit(actor, "picture.change", media);
  await tx.media.update({ where: { id: mediaId }, data: { ...words, focalX: focal?.x, focalY: focal?.y } });
  const { liveStoryIds, authorIds } = await liveUsage(tx, mediaId);
  const tags = [...liveStoryIds.map(storyTag), ...authorIds.map(authorTag)];
  const fields = Object.entries({ ...words, focal }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  await audit(tx, actor, { action: "media.edit", detail: { mediaId, fields } });
  await touch(tx, tags);
  return { tags };
}
