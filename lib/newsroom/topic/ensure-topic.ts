import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { audit } from "../audit";
import { nameSlug } from "../import/name-slug";

/** The id of the topic that a name leads to, merged ones by what they became; made where there is none. */
export async function ensureTopic(
  tx: Tx,
  actor: Actor,
  { name, lang }: { name: string; lang: string },
): Promise<string> {
  const slug = nameSlug(name, lang);
  const known = await tx.topic.findUnique({ where: { slug }, select: { id: true, mergedIntoId: true } });
  if (known) return known.mergedIntoId ?? known.id;
  const topic = await tx.topic.create({ data: { slug, names: { [lang]: name } } });
  await audit(tx, actor, { action: "topic.create", detail: { topicId: topic.id, slug } });
  return topic.id;
}
