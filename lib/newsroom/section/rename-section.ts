import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { isLanguagePrefix } from "@/lib/platform/i18n/language-prefix";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { slugSchema } from "../address/slug-schema";
import { audit } from "../audit";
import { siteTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { touch } from "../touch";

export const renameSectionSchema = z.object({
  sectionId: z.uuid(),
  slug: slugSchema.refine((slug) => !isLanguagePrefix(slug), "reads as a language; add a word, as in uk-news"),
});

/**
 * Gives a section another address. Its front moves at once; its stories follow in the background, see moveSectionStories.
 * Refuses `address-taken`, and `wrong-state` while an earlier renaming of it is under way.
 */
export async function renameSection(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof renameSectionSchema>,
): Promise<{ renameId: string; total: number }> {
  const { sectionId, slug } = parseInput(renameSectionSchema, input);
  permit(actor, "section.rename");
  const section = await tx.section.findUnique({ where: { id: sectionId } });
  if (!section) throw new Refusal("not-found", "There is no such section.");
  if (await tx.section.findFirst({ where: { slug, id: { not: sectionId } } })) {
    throw new Refusal("address-taken", sentence`Another section is at /${slug}.`, [
      { path: "slug", message: "is taken" },
    ]);
  }
  if (await tx.sectionRename.findFirst({ where: { sectionId, finishedAt: null } })) {
    throw new Refusal("wrong-state", "The section is being renamed already.");
  }
  const total = await tx.story.count({ where: { sectionId, path: { not: null } } });
  await tx.section.update({ where: { id: sectionId }, data: { slug } });
  await tx.urlAlias.deleteMany({ where: { path: `/${slug}`, kind: "section" } });
  await tx.urlAlias.upsert({
    where: { path: `/${section.slug}` },
    create: { path: `/${section.slug}`, targetUrl: `/${slug}`, kind: "section" },
    update: { targetUrl: `/${slug}` },
  });
  await tx.urlAlias.updateMany({
    where: { kind: "section", targetUrl: `/${section.slug}` },
    data: { targetUrl: `/${slug}` },
  });
  const rename = await tx.sectionRename.create({ data: { sectionId, fromSlug: section.slug, toSlug: slug, total } });
  await audit(tx, actor, { action: "section.rename", detail: { sectionId, from: section.slug, to: slug, total } });
  await touch(tx, [siteTag()]);
  return { renameId: rename.id, total };
}
