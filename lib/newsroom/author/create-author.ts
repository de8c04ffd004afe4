import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { slugOf } from "../address/slug";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { nameSchema } from "../staff/staff-schema";

export const createAuthorSchema = z.object({ name: nameSchema, beat: z.string().trim().max(120).default("") });

/** The name to sort by: the last word first. */
export function sortNameOf(name: string): string {
  const words = name.split(" ");
  return words.length > 1 ? `${words.at(-1)}, ${words.slice(0, -1).join(" ")}` : name;
}

/** Makes an author, whose address gets a number where two have the same name. Refuses `not-permitted`, `invalid-input`. */
export async function createAuthor(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof createAuthorSchema>,
): Promise<{ authorId: string; slug: string }> {
  const { name, beat } = parseInput(createAuthorSchema, input);
  permit(actor, "author.create");
  const base = slugOf(name, "en");
  const taken = await tx.author.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  const slugs = new Set(taken.map((author) => author.slug));
  let slug = base;
  for (let number = 2; slugs.has(slug); number++) slug = `${base}-${number}`;
  const author = await tx.author.create({ data: { slug, name, sortName: sortNameOf(name), beat: beat || null } });
  await audit(tx, actor, { action: "author.create", detail: { authorId: author.id, slug } });
  return { authorId: author.id, slug };
}
