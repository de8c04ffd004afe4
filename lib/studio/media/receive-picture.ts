import "server-only";
import { type Actor, actorStaffId } from "@/lib/newsroom/access/actor";
import { knownPicture } from "@/lib/newsroom/media/known-picture";
import { type PreparedPicture, preparePicture } from "@/lib/newsroom/media/prepare-picture";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { Refusal } from "@/lib/newsroom/refusal";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { FairTurns, type TurnLimits, TurnsFull } from "@/lib/platform/fairness/fair-turns";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/http/front/body-limits";
import { readLimited } from "@/lib/platform/http/read-limited";
import { processWide } from "@/lib/platform/process-wide";
import { type StudioPicture, studioPictures } from "./studio-picture";

/** Uploads whose bytes are in memory: 200 MB at most. */
export const UPLOADS_AT_ONCE: TurnLimits = { perUser: 4, total: 8, waitingPerUser: 8, waiting: 64 };

const turns = processWide("uploads", () => new FairTurns(UPLOADS_AT_ONCE));

const tooLarge = () =>
  new Refusal("too-large", "The picture is larger than 25 MB.", [{ path: "picture", message: "is larger than 25 MB" }]);

/** A picture that was uploaded; `since` says when it came into the library where it was there already, with the words that it has there. */
export interface ReceivedPicture extends StudioPicture {
  /** ISO 8601 */
  since: string | null;
}

/**
 * Takes a picture that is the body of a request, reading no more than 25 MB of it, and nothing before it is the user's turn; its file name is
 * in the header `X-File-Name`, percent-encoded. Refuses `too-large`, `broken-picture` and `busy`.
 */
export async function receivePicture(actor: Actor, request: Request): Promise<ReceivedPicture> {
  const turn = turns.run(actorStaffId(actor) ?? actor.kind, () => readPicture(actor, request));
  const picture = await turn.catch((error: unknown) => {
    if (!(error instanceof TurnsFull)) throw error;
    throw new Refusal("busy", "Too many pictures are waiting to be received. Try again in a minute.");
  });
  const originalName = fileName(request.headers.get("x-file-name"));
  const { mediaId, since } = await inTransaction(database(), async (tx) => {
    const known = await knownPicture(tx, actor, picture.uploadHash);
    return known ?? { ...(await uploadPicture(tx, actor, { picture, originalName })), since: null };
  });
  const [stored] = await studioPictures(actor, [mediaId]);
  if (!stored) throw new Error(`the uploaded picture ${mediaId} is gone`);
  return { ...stored, since: since?.toISOString() ?? null };
}

async function readPicture(actor: Actor, request: Request): Promise<PreparedPicture> {
  const bytes = await readLimited(request.body, MAX_UPLOAD_BYTES);
  if (!bytes) throw tooLarge();
  return preparePicture(bytes, actor);
}

function fileName(header: string | null): string {
  try {
    return decodeURIComponent(header ?? "").slice(0, 200);
  } catch {
    return "";
  }
}
