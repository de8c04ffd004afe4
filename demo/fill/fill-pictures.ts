import { importActor } from "@/lib/newsroom/access/actor";
import { preparePicture } from "@/lib/newsroom/media/prepare-picture";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import type { Words } from "../languages";
import { demoPictures } from "../pictures";
import { typeset } from "../typeset";
import { drawnPicture } from "./drawn-picture";

const SOURCE = "demo:";

/**
 * Draws every picture of the demo and uploads it like an editor would, except those that an interrupted fill has left;
 * returns media ids by picture key.
 */
export async function fillPictures(db: Database): Promise<Map<string, string>> {
  const ids = await presentPictures(db);
  const waiting = demoPictures.filter(({ key }) => !ids.has(key));
  const worker = async () => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      const { key, alt, caption, credit, focal } = picture;
      const upload = {
        picture: await preparePicture(await drawnPicture(key), importActor),
        originalName: `${key}.jpg`,
        alts: inEveryLanguage(alt),
        captions: inEveryLanguage(caption),
        credit,
        focal,
        sourceKey: SOURCE + key,
      };
      const { mediaId } = await inTransaction(db, (tx) => uploadPicture(tx, importActor, upload));
      ids.set(key, mediaId);
    }
  };
  await Promise.all([worker(), worker()]);
  return ids;
}

const inEveryLanguage = (words: Words) =>
  Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, typeset(text)]));

async function presentPictures(db: Database): Promise<Map<string, string>> {
  const rows = await db.media.findMany({ where: { sourceKey: { startsWith: SOURCE } } });
  return new Map(rows.map(({ id, sourceKey }) => [(sourceKey ?? "").slice(SOURCE.length), id]));
}
