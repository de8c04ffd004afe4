import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { byLanguage } from "@/lib/platform/i18n/by-language";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { siteTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { touch } from "../touch";
import { sectionNameSchema } from "./create-section";

export const describeSectionSchema = z.object({
  sectionId: z.uuid(),
  names: z.record(z.string().min(2).max(35), sectionNameSchema),
  descriptions: byLanguage.optional(),
  isInMenu: z.boolean().optional(),
  /** Its place in the menu, from 0 */
  position: z.int().min(0).max(10_000).optional(),
});

/** Changes what a section is called and where it stands in the menu; its address stays. Refuses `not-permitted`, `not-found`. */
export async function describeSection(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof describeSectionSchema>,
): Promise<void> {
  const { sectionId, ...changes } = parseInput(describeSectionSchema, input);
  permit(actor, "section.change");
  if (!(await tx.section.findUnique({ where: { id: sectionId }, select: { id: true } }))) {
    throw new Refusal("not-found", "There is no such section.");
  }
  await tx.section.update({ where: { id: sectionId }, data: changes });
  await audit(tx, actor, { action: "section.describe", detail: { sectionId, names: changes.names } });
  await touch(tx, [siteTag()]);
}
