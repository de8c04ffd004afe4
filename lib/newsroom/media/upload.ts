import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { PictureWords } from "@/lib/platform/pictures/decoded-picture";
import { storage } from "@/lib/platform/storage/storage";
import { type Actor, actorStaffId } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { cleanLine } from "../input/clean-line";
import { parseInput } from "../input/parse-input";
import { readSettings } from "../settings/save-settings";
import { defaultLanguage } from "../settings/settings";
import { mediaKey } from "./media-key";
import { type PreparedPicture, preparePicture } from "./prepare-picture";
import { type MediaWords, mediaWordsSchema } from "./schema";

const uploadSchema = mediaWordsSchema.extend({
  originalName: z.string().transform(cleanLine).default(""),
  /** What the picture is called where it comes from: an upload with a known key gives the picture that is there */
  sourceKey: z.string().min(1).max(500).optional(),
  /** Fetched for an embed: shown with it, and not in the library */
  isPoster: z.boolean().default(false),
});

type PictureUpload = MediaWords & { originalName?: string; sourceKey?: string; isPoster?: boolean } & (
    | { bytes: Uint8Array }
    /** From preparePicture, called before the transaction where the time of decoding matters */
    | { picture: PreparedPicture }
  );

interface Uploaded {
  mediaId: string;
  width: number;
  height: number;
  /** SHA-256 of the stored original, hexadecimal */
  hash: string;
}

/**
 * Stores a picture, encoded again, and its row; what its own metadata says fills credit, source, terms and caption where the input is
 * silent. The file is written first: a transaction that fails leaves a file without a row, which lib/jobs/sweep-media.ts takes away.
 * Refuses `too-large`, `broken-picture`, `busy`, `invalid-input`.
 */
export async function uploadPicture(tx: Tx, actor: Actor, input: PictureUpload): Promise<Uploaded> {
  const { bytes: _, picture: __, ...given } = input as PictureUpload & { bytes?: unknown; picture?: unknown };
  const { originalName, sourceKey, isPoster, focal, ...words } = parseInput(uploadSchema, given);
  permit(actor, "picture.upload");
  const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  const known = sourceKey ? await tx.media.findUnique({ where: { sourceKey } }) : null;
  if (known) return { mediaId: known.id, width: known.width, height: known.height, hash: known.hash };

  const picture = "picture" in input ? input.picture : await preparePicture(input.bytes, actor);
  const { hash, uploadHash, mime, width, height } = picture;
  const id = randomUUID();
  await storage().put(mediaKey({ id, hash, mime }), picture.bytes);
  await tx.media.create({
    data: {
      id,
      hash,
      uploadHash,
      mime,
      width,
      height,
      bytes: picture.bytes.byteLength,
      ...(await ownWords(tx, picture.words)),
      ...said,
      focalX: focal?.x,
      focalY: focal?.y,
      originalName: originalName.slice(0, 200),
      sourceKey,
      isPoster,
      createdById: actorStaffId(actor),
    },
  });
  await audit(tx, actor, { action: "media.upload", detail: { mediaId: id } });
  return { mediaId: id, width, height, hash };
}

async function ownWords(tx: Tx, words: PictureWords) {
  const lang = defaultLanguage(await readSettings(tx));
  const line = (text: string | undefined, max: number) => cleanLine(text ?? "").slice(0, max);
  const byLine = [...new Set([words.creator, words.credit].filter(Boolean))].join(" / ");
  const caption = line(words.caption, 1_000);
  const alt = line(words.alt, 500);
  return {
    credit: line(byLine || words.copyright, 300),
    source: line(words.source, 300),
    usageTerms: line([words.copyright, words.usageTerms].filter(Boolean).join(" "), 1_000),
    captions: caption ? { [lang]: caption } : {},
    alts: alt ? { [lang]: alt } : {},
  };
}
