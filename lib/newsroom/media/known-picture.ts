import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { pictureScope } from "../access/picture-scope";

/**
 * The picture of the library that came from a file of these very bytes, the oldest of those that the actor may see; null where there is
 * none. Until the transaction ends, nobody else stores the same file.
 */
export async function knownPicture(
  tx: Tx,
  actor: Actor,
  uploadHash: string,
): Promise<{ mediaId: string; since: Date } | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${uploadHash}, 0))`;
  const [known] = await tx.$queryRaw<{ mediaId: string; since: Date }[]>`
    select id as "mediaId", created_at as since from media
    where upload_hash = ${uploadHash} and not is_poster and ${pictureScope(actor)} order by created_at, id limit 1`;
  return known ?? null;
}
