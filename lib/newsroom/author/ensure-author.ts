import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { audit } from "../audit";
import { nameSlug } from "../import/name-slug";

/** The id of the author of that name; made where there is none. Two names that give one slug stay two authors. */
export async function ensureAuthor(
  tx: Tx,
  actor: Actor,
  { name, lang }: { name: string; lang: string },
): Promise<string> {
  const slug = nameSlug(name, lang);
  const near = await tx.author.findMany({
    where: { slug: { startsWith: slug } },
    select: { id: true, slug: true, name: true },
  });
  const known = near.find((author) => author.name === name);
  if (known) return known.id;
  const taken = new Set(near.map((author) => author.slug));
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  const author = await tx.author.create({ data: { slug: free, name, sortName: sortNameOf(name) } });
  await audit(tx, actor, { action: "author.create", detail: { authorId: author.id, slug: free } });
  return author.id;
}

function sortNameOf(name: string): string {
  const words = name.split(" ");
  const last = words.pop() ?? name;
  return words.length > 0 ? `${last}, ${words.join(" ")}` : name;
}
