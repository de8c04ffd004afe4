import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { slugProblem } from "@/lib/platform/http/slug-problem";
import { isLanguagePrefix } from "@/lib/platform/i18n/language-prefix";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { slugOf } from "../address/slug";
import { audit } from "../audit";
import { siteTag } from "../cache-tags";
import { cleanLine } from "../input/clean-line";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { touch } from "../touch";

export const sectionNameSchema = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1, "must not be empty").max(60, "must have at most 60 characters"));

export const createSectionSchema = z.object({
  name: sectionNameSchema,
  lang: z.string().min(2).max(35),
  /** Absent: made from the name */
  slug: z.string().optional(),
});

function expectSlug(slug: string): void {
  const cause = slugProblem(slug) ?? (isLanguagePrefix(slug) ? "reads as a language" : null);
  if (cause)
    throw new Refusal("invalid-input", sentence`The slug ${slug} ${term(cause)}.`, [{ path: "slug", message: cause }]);
}

/** Makes a section at the end of the menu. Refuses `not-permitted`, `invalid-input`, `in-use`. */
export async function createSection(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof createSectionSchema>,
): Promise<{ sectionId: string; slug: string }> {
  const { name, lang, ...given } = parseInput(createSectionSchema, input);
  permit(actor, "section.create");
  const slug = given.slug || slugOf(name, lang);
  expectSlug(slug);
  if (await tx.section.findUnique({ where: { slug }, select: { id: true } })) {
    throw new Refusal("in-use", sentence`There is a section at /${slug} already.`, [
      { path: "slug", message: "is taken" },
    ]);
  }
  const last = await tx.section.aggregate({ _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  const section = await tx.section.create({ data: { slug, names: { [lang]: name }, position } });
  await audit(tx, actor, { action: "section.create", detail: { sectionId: section.id, slug } });
  await touch(tx, [siteTag()]);
  return { sectionId: section.id, slug };
}
