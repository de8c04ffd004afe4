import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { audit } from "../audit";
import { siteTag } from "../cache-tags";
import { nameSlug } from "../import/name-slug";
import { touch } from "../touch";

/** The id of the section that a name leads to; made at the end of the menu where there is none. */
export async function ensureSection(
  tx: Tx,
  actor: Actor,
  { name, lang }: { name: string; lang: string },
): Promise<string> {
  const slug = nameSlug(name, lang);
  const known = await tx.section.findUnique({ where: { slug }, select: { id: true } });
  if (known) return known.id;
  const last = await tx.section.aggregate({ _max: { position: true } });
  const section = await tx.section.create({
    data: { slug, names: { [lang]: name }, position: (last._max.position ?? 0) + 1 },
  });
  await audit(tx, actor, { action: "section.create", detail: { sectionId: section.id, slug } });
  await touch(tx, [siteTag()]);
  return section.id;
}
