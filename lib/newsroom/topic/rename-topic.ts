import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { type ByLanguage, byLanguage } from "@/lib/platform/i18n/by-language";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { storyTag, topicTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { touch } from "../touch";
import { topicNameSchema } from "./create-topic";

export const renameTopicSchema = z.object({
  topicId: z.uuid(),
  names: z.record(z.string().min(2).max(35), topicNameSchema),
  descriptions: byLanguage.optional(),
});

/** Changes what a topic is called and described as, in all languages; its address stays. Refuses `not-permitted`, `not-found`. */
export async function renameTopic(tx: Tx, actor: Actor, input: z.input<typeof renameTopicSchema>): Promise<void> {
  const { topicId, names, descriptions } = parseInput(renameTopicSchema, input);
  permit(actor, "topic.rename");
  const topic = await tx.topic.findUnique({ where: { id: topicId } });
  if (!topic) throw new Refusal("not-found", "There is no such topic.");
  await tx.topic.update({ where: { id: topicId }, data: { names: names satisfies ByLanguage, descriptions } });
  const stories = await tx.storyTopic.findMany({ where: { topicId }, select: { storyId: true } });
  await audit(tx, actor, { action: "topic.rename", detail: { topicId, names } });
  await touch(tx, [topicTag(topicId), ...stories.map((row) => storyTag(row.storyId))]);
}
