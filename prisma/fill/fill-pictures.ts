import sharp from "sharp";
import { importActor } from "@/lib/newsroom/actor";
import { preparePicture } from "@/lib/newsroom/media/prepare-picture";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import type { Database } from "@/lib/platform/db/database";
import { drawPicture } from "../demo/drawing/draw-picture";
import { demoPictures } from "../demo/pictures";

/** Draws every picture of the demo and uploads it like an editor would; returns media ids by picture key. */
export async function fillPictures(db: Database): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const waiting = [...demoPictures];
  const worker = async () => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      const { key, alt, caption, credit, focal } = picture;
      const bytes = await sharp(Buffer.from(drawPicture(key)))
        .jpeg({ quality: 92 })
        .toBuffer();
      const upload = {
        picture: await preparePicture(bytes),
        originalName: `${key}.jpg`,
        alts: alt,
        captions: caption,
        credit,
        focal,
        sourceKey: `demo:${key}`,
      };
      const { mediaId } = await db.$transaction((tx) => uploadPicture(tx, importActor, upload));
      ids.set(key, mediaId);
    }
  };
  await Promise.all([worker(), worker()]);
  return ids;
}
