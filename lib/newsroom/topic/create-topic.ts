import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { slugOf } from "../address/slug";
import { audit } from "../audit";
import { cleanLine } from "../input/clean-line";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";

export const topicNameSchema = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1, "must not be empty").max(80, "must have at most 80 characters"));

export const createTopicSchema = z.object({ name: topicNameSchema, lang: z.string().min(2).max(35) });

/** Makes a topic of the newsroom's own. Refuses `invalid-input`, and `in-use` where one with this address is there. */
export async function createTopic(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof createTopicSchema>,
): Promise<{ topicId: string; slug: string }> {
  const { name, lang } = parseInput(createTopicSchema, input);
  permit(actor, "topic.create");
  const slug = slugOf(name, lang);
  if (await tx.topic.findUnique({ where: { slug }, select: { id: true } })) {
    throw new Refusal("in-use", sentence`There is a topic at /topic/${slug} already.`, [
      { path: "name", message: "is taken" },
    ]);
  }
  const topic = await tx.topic.create({ data: { slug, names: { [lang]: name } } });
  await audit(tx, actor, { action: "topic.create", detail: { topicId: topic.id, slug } });
  return { topicId: topic.id, slug };
}
