import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { MAX_PICTURE_BYTES, preparePicture } from "@/lib/newsroom/media/prepare-picture";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { Refusal } from "@/lib/newsroom/refusal";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { readLimited } from "@/lib/platform/http/read-limited";
import { type StudioPicture, studioPictures } from "./studio-picture";

const tooLarge = () =>
  new Refusal("too-large", "The picture is larger than 25 MB.", [{ path: "picture", message: "is larger than 25 MB" }]);

/**
 * Takes a picture that is the body of a request, reading no more than 25 MB of it; its file name is in the header `X-File-Name`, percent-encoded.
 * Refuses `too-large`, `broken-picture` and `busy`.
 */
export async function receivePicture(actor: Actor, request: Request): Promise<StudioPicture> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_PICTURE_BYTES) throw tooLarge();
  const bytes = await readLimited(request.body, MAX_PICTURE_BYTES);
  if (!bytes) throw tooLarge();
  const picture = await preparePicture(bytes, actor);
  const originalName = fileName(request.headers.get("x-file-name"));
  const { mediaId } = await inTransaction(database(), (tx) => uploadPicture(tx, actor, { picture, originalName }));
  const [stored] = await studioPictures(actor, [mediaId]);
  if (!stored) throw new Error(`the uploaded picture ${mediaId} is gone`);
  return stored;
}

function fileName(header: string | null): string {
  try {
    return decodeURIComponent(header ?? "").slice(0, 200);
  } catch {
    return "";
  }
}
