import "server-only";
import { createHash } from "node:crypto";
import type { PreparedPicture } from "@/lib/newsroom/media/prepare-picture";
import { readSettings } from "@/lib/newsroom/settings/save-settings";
import { database } from "@/lib/platform/db/database";
import { webAddress } from "../body/html/media/link-piece";
import { incomingPictures } from "../body/stored-body";
import { languageOf } from "../import-taxonomy";
import type { IncomingStory } from "../incoming-story";
import type { FetchPicture } from "./fetched-picture";
import { addressKey, preparedPicture, storePicture, type WantedPicture } from "./store-picture";

/** Pictures that are read or fetched at the same time. */
const AT_ONCE = 4;

interface Waiting {
  file: string;
  story: IncomingStory;
}

/**
 * Stores the pictures of stories that are new or changed, a few at a time, and names in each story where they are and which are missing: then
 * its hash is another one, so that the next import asks for them again.
 */
export async function storePictures(system: string, batch: Waiting[], fetchPicture?: FetchPicture): Promise<void> {
  const pictured = batch.filter(({ story }) => story.image || incomingPictures(story.body).length > 0);
  if (pictured.length === 0) return;
  const rows = await database().story.findMany({
    where: { sourceSystem: system, sourceId: { in: pictured.map(({ story }) => story.sourceId) } },
    select: { sourceHash: true },
  });
  const complete = new Set(rows.map((row) => row.sourceHash));
  const settings = await readSettings(database());
  const wanted = pictured
    .filter(({ story }) => !complete.has(story.hash))
    .flatMap(({ file, story }) => wantedPictures(file, story, languageOf(story, settings)));
  const known = await storedAddresses(wanted.map((each) => each.picture.src));
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE);
    const preparing = new Map<string, Promise<PreparedPicture | Error>>();
    const prepare = ({ picture }: (typeof some)[number]) => {
      const key = JSON.stringify([picture.file, picture.src, picture.isLead]);
      const begun = preparing.get(key) ?? preparedPicture(picture, fetchPicture).catch((error: Error) => error);
      preparing.set(key, begun);
      return begun;
    };
    const prepared = await Promise.all(some.map((each) => known.get(each.picture.src) ?? prepare(each)));
    for (const [index, { story, picture }] of some.entries()) {
      const made = story.mediaIds.get(picture.src) ?? known.get(picture.src) ?? prepared[index];
      if (made instanceof Error) story.missing.set(picture.src, made.message);
      else if (made) {
        const stored =
          typeof made === "string" ? { mediaId: made } : { key: keyOf(system, picture, made.hash), picture: made };
        const { mediaId, changes } = await storePicture(picture, stored);
        if (webAddress(picture.src)) known.set(picture.src, mediaId);
        story.mediaIds.set(picture.src, mediaId);
        story.changes.push(...changes);
      }
    }
  }
  for (const { story } of pictured) if (story.missing.size > 0) story.hash = incompleteHash(story);
}

function wantedPictures(
  file: string,
  story: IncomingStory,
  lang: string,
): { story: IncomingStory; picture: WantedPicture }[] {
  const { image, imageAlt, imageCredit, body } = story;
  const lead = image ? [{ src: image, isLead: true, alt: imageAlt, credit: imageCredit }] : [];
  const inText = incomingPictures(body).map(({ src, alt, credit }) => ({ src, isLead: false, alt, credit }));
  return [...lead, ...inText].map((picture) => ({ story, picture: { file, lang, ...picture } }));
}

/** The pictures of these sources that an import fetched before. */
async function storedAddresses(sources: string[]): Promise<Map<string, string>> {
  const keys = new Map(sources.flatMap((src) => (webAddress(src) ? [[addressKey(webAddress(src) ?? ""), src]] : [])));
  const rows = await database().media.findMany({
    where: { sourceKey: { in: [...keys.keys()] } },
    select: { id: true, sourceKey: true },
  });
  return new Map(rows.map(({ id, sourceKey }) => [keys.get(sourceKey ?? "") ?? "", id]));
}

/** Files under the hash of what they show, so that a second import finds them wherever they are. */
function keyOf(system: string, { src }: WantedPicture, hash: string): string {
  const address = webAddress(src);
  return address ? addressKey(address) : `${system}:${hash}`;
}

const incompleteHash = ({ hash, missing }: IncomingStory) =>
  createHash("sha256")
    .update([hash, ...[...missing.keys()].toSorted()].join("\n"))
    .digest("hex");
