import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { byLanguage } from "@/lib/platform/i18n/by-language";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { authorTag, storyTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { nameSchema } from "../staff/staff-schema";
import { touch } from "../touch";
import { sortNameOf } from "./create-author";

export const renameAuthorSchema = z.object({
  authorId: z.uuid(),
  name: nameSchema,
  beat: z.string().trim().max(120, "must have at most 120 characters").default(""),
  bios: byLanguage.optional(),
});

/** Changes an author's name, beat and biography; the address stays. Refuses `not-permitted`, `not-found`, `invalid-input`. */
export async function renameAuthor(tx: Tx, actor: Actor, input: z.input<typeof renameAuthorSchema>): Promise<void> {
  const { authorId, name, beat, bios } = parseInput(renameAuthorSchema, input);
  permit(actor, "author.change");
  const author = await tx.author.findUnique({ where: { id: authorId } });
  if (!author) throw new Refusal("not-found", "There is no such author.");
  const sortName = name === author.name ? author.sortName : sortNameOf(name);
  await tx.author.update({ where: { id: authorId }, data: { name, sortName, beat: beat || null, bios } });
  const stories = await tx.storyByline.findMany({ where: { authorId }, select: { storyId: true } });
  await audit(tx, actor, { action: "author.rename", detail: { authorId, from: author.name, to: name } });
  await touch(tx, [authorTag(authorId), ...stories.map((row) => storyTag(row.storyId))]);
}
