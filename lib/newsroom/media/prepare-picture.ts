import { createHash } from "node:crypto";
import { type Sentence, sentence, term } from "@/lib/platform/i18n/sentence";
import { decodePicture } from "@/lib/platform/pictures/decode-picture";
import type { DecodedPicture } from "@/lib/platform/pictures/decoded-picture";
import { MAX_DECODER_BYTES, MAX_PICTURE_BYTES } from "@/lib/platform/pictures/decoder-limits";
import { PictureFault } from "@/lib/platform/pictures/picture-fault";
import { alsoIs, notAPicture, pictureFormat } from "@/lib/platform/pictures/picture-format";
import { type Actor, actorStaffId } from "../access/actor";
import { Refusal } from "../refusal";

/** A picture that may be stored: decoded, upright, encoded again without metadata. */
export interface PreparedPicture extends DecodedPicture {
  /** SHA-256 of `bytes`, hexadecimal */
  hash: string;
  /** The same of what was uploaded, metadata included */
  uploadHash: string;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const broken = (cause: string | Sentence) =>
  new Refusal("broken-picture", sentence`The picture cannot be used. ${term(cause)}`, [
    { path: "picture", message: cause },
  ]);

const CUT = /premature end|truncated|unexpected end|not enough|end of (?:file|image)|read (?:past|error)/i;
/** How sharp's libraries say that an allocation was refused */
const TOO_MUCH_MEMORY =
  /out of memory|insufficient memory|memory allocation|alloc\w* .*failed|failed to alloc|security limit/i;

function spoken(cause: Error): string | Sentence {
  if (cause instanceof PictureFault) return cause.stated;
  const { message } = cause;
  if (TOO_MUCH_MEMORY.test(message))
    return sentence`It needs more than ${MAX_DECODER_BYTES / 1024 / 1024} MB of memory to decode.`;
  return CUT.test(message) ? "The file ends too early." : "The file is damaged.";
}

/**
 * Decodes the bytes of a picture and encodes them again. Refuses `too-large` over 25 MB, `busy` when too many pictures wait, and
 * `broken-picture` with the cause for anything that is not one whole picture of at most 50 megapixels.
 */
export async function preparePicture(bytes: Uint8Array, actor: Actor): Promise<PreparedPicture> {
  if (bytes.length > MAX_PICTURE_BYTES) {
    const message = sentence`has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; at most 25 MB are allowed`;
    throw new Refusal("too-large", sentence`The picture ${message}.`, [{ path: "picture", message }]);
  }
  if (!pictureFormat(bytes)) throw broken(notAPicture(bytes));
  const second = alsoIs(bytes);
  if (second) throw broken(sentence`It is a picture and a ${second} at the same time.`);
  const picture = await decodePicture(bytes, actorStaffId(actor) ?? actor.kind).catch((cause: Error) => {
    if (cause.name === "DecoderBusy") throw new Refusal("busy", cause.message);
    throw broken(spoken(cause));
  });
  return { ...picture, hash: sha256(picture.bytes), uploadHash: sha256(bytes) };
}
