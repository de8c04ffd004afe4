import { createHash } from "node:crypto";
import sharp from "sharp";
import type { Actor } from "@/lib/newsroom/access/actor";
import { uploadPicture } from "@/lib/newsroom/media/upload";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import { createStory } from "@/lib/newsroom/story/create-story";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { isPublicState } from "@/lib/newsroom/story/workflow";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import type { Acknowledged } from "./acknowledged";

interface DeskOptions {
  db: Database;
  actor: Actor;
  /** Those that the desk has worked on before */
  storyIds: string[];
  random: () => number;
  /** The first mark; later ones count up */
  mark: number;
  sectionIds: string[];
  topicIds: string[];
  authorIds: string[];
  /** Hears of each publication before it is tried */
  announce: (attempt: Acknowledged) => void;
}

const verbs = [
  "create",
  "save",
  "save",
  "save",
  "publish",
  "publish",
  "schedule",
  "schedule",
  "unpublish",
  "upload",
] as const;
const STORIES = 4;

/** Somebody who does one random thing after the other to stories of his own; each call does one and tells what was committed. */
export function openPublishing({
  db,
  actor,
  random,
  storyIds,
  mark: first,
  announce,
  ...places
}: DeskOptions): () => Promise<Acknowledged | null> {
  const mediaIds: string[] = [];
  let mark = first;

  const oneOf = <Thing>(things: readonly Thing[]): Thing | undefined => things[Math.floor(random() * things.length)];
  const someOf = <Thing>(things: Thing[]) => things.filter(() => random() < 0.6);

  const words = (own: number) => ({
    headline: `Ferry ${own} leaves`,
    body: {
      schema: 1,
      blocks: [{ id: "a", type: "paragraph", text: [{ text: `Mark ${own} was seen from the quay.` }] }],
    },
    topicIds: someOf(places.topicIds),
    bylines: someOf(places.authorIds).map((authorId) => ({ authorId, role: "by" as const })),
    leadMediaId: oneOf(mediaIds) ?? null,
  });

  async function create(): Promise<Acknowledged> {
    const own = mark++;
    const input = { lang: "en", sectionId: oneOf(places.sectionIds) ?? "", standfirst: "", ...words(own) };
    const { storyId, versionId } = await inTransaction(db, (tx) => createStory(tx, actor, input));
    storyIds.push(storyId);
    return { verb: "create", storyId, versionId, mark: own };
  }

  async function upload(): Promise<Acknowledged> {
    const noise = { width: 64, height: 64, mean: 128, sigma: 20 + random() * 20, type: "gaussian" as const };
    const create = { width: 64, height: 64, channels: 3 as const, background: "black", noise };
    const bytes = await sharp({ create }).png().toBuffer();
    const hash = createHash("sha256").update(bytes).digest("hex");
    const picture = { bytes, hash, uploadHash: hash, mime: "image/png" as const, width: 64, height: 64, words: {} };
    const { mediaId } = await inTransaction(db, (tx) => uploadPicture(tx, actor, { picture, alts: { en: "A quay" } }));
    mediaIds.push(mediaId);
    return { verb: "upload", mediaId };
  }

  async function change(
    storyId: string,
    verb: "save" | "publish" | "schedule" | "unpublish",
  ): Promise<Acknowledged | null> {
    const { rev, state, draftVersionId } = await db.story.findUniqueOrThrow({ where: { id: storyId } });
    if (verb === "unpublish") {
      if (!isPublicState(state)) return null;
      await inTransaction(db, (tx) => unpublish(tx, actor, { storyId }));
      return { verb, storyId };
    }
    if (verb === "save" || !draftVersionId) {
      const own = mark++;
      const manual = random() < 0.5;
      const saved = await inTransaction(db, (tx) => saveDraft(tx, actor, { storyId, rev, patch: words(own), manual }));
      return { verb: "save", ...saved, mark: own, manual };
    }
    const versionId = draftVersionId;
    if (verb === "publish") {
      announce({ verb: "publishing", storyId, versionId });
      const { isChange } = await inTransaction(db, (tx) => publish(tx, actor, { storyId, versionId }));
      return { verb, storyId, versionId, isChange };
    }
    const kind = isPublicState(state) ? ("update" as const) : ("publish" as const);
    const at = new Date(Date.now() + 200 + random() * 800).toISOString();
    const input = { storyId, versionId, kind, at, zone: "UTC" };
    const { actionId } = await inTransaction(db, (tx) => scheduleAction(tx, actor, input));
    return { verb, storyId, versionId, actionId };
  }

  return async () => {
    const verb = oneOf(verbs) ?? "save";
    if (verb === "upload") return upload();
    const storyId = oneOf(storyIds);
    if (!storyId || (verb === "create" && storyIds.length < STORIES)) return create();
    return change(storyId, verb === "create" ? "save" : verb);
  };
}
