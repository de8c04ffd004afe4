import "server-only";
import { availableParallelism } from "node:os";
import { processWide } from "../process-wide";
import type { DecodedPicture } from "./decoded-picture";
import { DecoderPool, newDecoders } from "./decoder-pool";

const pool = processWide("decoding", () => new DecoderPool(newDecoders(availableParallelism())));

/**
 * Decodes a picture and encodes it again in a process of its own, which has no settings of the portal and limits of memory, pixels and time
 * (docs/images.md). `user` is whose turn it takes. Throws `DecoderBusy`, or an Error whose message is what is wrong with the picture.
 */
export function decodePicture(bytes: Uint8Array, user: string): Promise<DecodedPicture> {
  return pool.decode(bytes, user);
}
