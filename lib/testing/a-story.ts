import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { type Actor, importActor } from "@/lib/newsroom/access/actor";
import { createStory, type createStorySchema, type DraftSaved } from "@/lib/newsroom/story/create-story";
import { type Published, publish } from "@/lib/newsroom/story/publish";
import type { Tx } from "@/lib/platform/db/database";
import { aSection } from "./a-section";

export type StoryFields = Partial<z.input<typeof createStorySchema>>;

const words = "The ferry left at six with nobody on it but the pilot and a crate of lamps.";

/** A text of one paragraph, block id "a". */
export const aBody = (text = words) => ({ schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text }] }] });

/** A draft in a section of its own unless told otherwise. */
export async function aDraft(tx: Tx, fields: StoryFields = {}, actor: Actor = importActor): Promise<DraftSaved> {
  const sectionId = fields.sectionId ?? (await aSection(tx)).id;
  const headline = `Ferry leaves empty ${randomUUID().slice(0, 8)}`;
  return createStory(tx, actor, { lang: "en", headline, standfirst: "", body: aBody(), ...fields, sectionId });
}

/** A story that is public since `at`, now when not told. */
export async function aPublicStory(tx: Tx, fields: StoryFields = {}, at?: Date): Promise<DraftSaved & Published> {
  const draft = await aDraft(tx, fields);
  const published = await publish(tx, importActor, { storyId: draft.storyId, versionId: draft.versionId }, at);
  const { rev } = await tx.story.findUniqueOrThrow({ where: { id: draft.storyId }, select: { rev: true } });
  return { ...draft, ...published, rev };
}
