import { createHash } from "node:crypto";
import type { DecodedPicture } from "@/lib/platform/pictures/decoded-picture";
import { alsoIs, notAPicture, pictureFormat } from "@/lib/platform/pictures/picture-format";
import { decodePicture } from "@/lib/platform/pictures/picture-process";
import { Refusal } from "../refusal";

export const MAX_PICTURE_BYTES = 25 * 1024 * 1024;

/** A picture that may be stored: decoded, upright, encoded anew without metadata. */
export interface PreparedPicture extends DecodedPicture {
  /** SHA-256 of `bytes`, hexadecimal */
  hash: string;
}

const broken = (cause: string) =>
  new Refusal("broken-picture", `The picture cannot be used. ${cause}`, [{ path: "picture", message: cause }]);

const CUT = /premature end|truncated|unexpected end|not enough|end of (?:file|image)|read (?:past|error)/i;

function spoken(message: string): string {
  if (message.startsWith("It ")) return message;
  return CUT.test(message) ? "The file ends too early." : "The file is damaged.";
}

/**
 * Decodes the bytes of a picture and encodes them anew.
 * Refuses `too-large` over 25 MB, and `broken-picture` with the cause for anything that is not one whole picture of at most 100 megapixels.
 */
export async function preparePicture(bytes: Uint8Array): Promise<PreparedPicture> {
  if (bytes.length > MAX_PICTURE_BYTES) {
    const message = `has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; at most 25 MB are taken`;
    throw new Refusal("too-large", `The picture ${message}.`, [{ path: "picture", message }]);
  }
  if (!pictureFormat(bytes)) throw broken(notAPicture(bytes));
  const second = alsoIs(bytes);
  if (second) throw broken(`It is a picture and a ${second} at the same time.`);
  const picture = await decodePicture(bytes).catch((cause: Error) => {
    throw broken(spoken(cause.message));
  });
  return { ...picture, hash: createHash("sha256").update(picture.bytes).digest("hex") };
}
