import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { findStaff } from "./find-staff";

/** `authorId` null: nobody in bylines */
export const linkAuthorSchema = z.object({ staffId: z.uuid(), authorId: z.uuid().nullable() });

/**
 * Says which author in bylines the owner of an account is: stories that name the author are then this person's as well, from the next
 * click. Refuses `not-permitted`, `not-found`.
 */
export async function linkAuthor(tx: Tx, actor: Actor, input: z.input<typeof linkAuthorSchema>): Promise<void> {
  const { staffId, authorId } = parseInput(linkAuthorSchema, input);
  permit(actor, "account.linkAuthor");
  const staff = await findStaff(tx, staffId);
  if (authorId !== null && (await tx.author.count({ where: { id: authorId } })) === 0)
    throw new Refusal("not-found", "There is no such author.");
  await tx.staff.update({ where: { id: staffId }, data: { authorId } });
  await audit(tx, actor, { action: "staff.author", detail: { staffId, from: staff.authorId, to: authorId } });
}
