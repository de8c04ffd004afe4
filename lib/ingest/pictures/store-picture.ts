import "server-only";
import { createHash } from "node:crypto";
import { importActor } from "@/lib/newsroom/access/actor";
import { editMedia } from "@/lib/newsroom/media/edit-media";
import { type PreparedPicture, preparePicture } from "@/lib/newsroom/media/prepare-picture";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { fileName } from "../body/html/media/file-name";
import { webAddress } from "../body/html/media/link-piece";
import type { BodyChange } from "../body/incoming-body";
import { StoryProblem } from "../story-problem";
import type { FetchPicture } from "./fetched-picture";
import { fileOfText, namedFile } from "./picture-file";

/** A picture of a story, as the source names it. */
export interface WantedPicture {
  /** The source's file, which paths are relative to */
  file: string;
  src: string;
  /** Named by a field of its own, not within the text */
  isLead: boolean;
  lang: string;
  alt?: string;
  credit?: string;
}

const DATA = /^data:image\/[a-z0-9.+-]+;base64,([a-z0-9+/=\s]+)$/i;

/** The name under which a picture from an address is stored, so that it is fetched once. */
export const addressKey = (address: string) => `address:${createHash("sha256").update(address).digest("hex")}`;

/** The decoded picture. Throws an Error that says why there is none. */
export async function preparedPicture(wanted: WantedPicture, fetchPicture?: FetchPicture): Promise<PreparedPicture> {
  return preparePicture(await bytesOf(wanted, fetchPicture), importActor);
}

async function bytesOf({ file, src, isLead }: WantedPicture, fetchPicture?: FetchPicture): Promise<Buffer> {
  const address = webAddress(src);
  const data = DATA.exec(src)?.[1];
  if (address && fetchPicture) return fetchPicture(address);
  if (address) throw new StoryProblem("not fetched: --fetch-pictures fetches pictures from addresses");
  if (data) return Buffer.from(data, "base64");
  if (/^[a-z][a-z0-9+.-]+:/i.test(src)) throw new StoryProblem("is neither a file nor an address of the web");
  return isLead ? namedFile(file, src) : fileOfText(file, src);
}

/** Stores a picture with its words, or takes the one that is here by the same key; changes name words that one has otherwise. */
export async function storePicture(
  wanted: WantedPicture,
  stored: { key: string; picture: PreparedPicture } | { mediaId: string },
): Promise<{ mediaId: string; changes: BodyChange[] }> {
  const { src, lang, alt, credit } = wanted;
  return inTransaction(database(), async (tx) => {
    const words = { alts: alt ? { [lang]: alt } : undefined, credit };
    const originalName = src.startsWith("data:") ? "" : fileName(src);
    const { mediaId } =
      "mediaId" in stored
        ? stored
        : await uploadPicture(tx, importActor, {
            picture: stored.picture,
            originalName,
            sourceKey: stored.key,
            ...words,
          });
    const here = await tx.media.findUniqueOrThrow({ where: { id: mediaId }, select: { alts: true, credit: true } });
    const alts = here.alts as Record<string, string>;
    if (alt && !alts[lang]) await editMedia(tx, importActor, { mediaId, alts: { ...alts, [lang]: alt } });
    if (credit && !here.credit) await editMedia(tx, importActor, { mediaId, credit });
    return {
      mediaId,
      changes: [
        ...differing("alt text of a picture that is here with another one", alt, alts[lang]),
        ...differing("credit of a picture that is here with another one", credit, here.credit),
      ],
    };
  });
}

const differing = (kind: string, given = "", here = ""): BodyChange[] =>
  given && here && given !== here ? [{ kind, detail: given }] : [];
