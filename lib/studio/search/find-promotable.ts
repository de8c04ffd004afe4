import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { permit } from "@/lib/newsroom/access/permit";
import { reader } from "@/lib/public/db/reader";

const MAX_FOUND = 8;

/** Public stories whose headlines have the words, the newest first. Refuses `not-permitted`. */
export async function findPromotable(actor: Actor, q: string): Promise<{ id: string; name: string }[]> {
  permit(actor, "promotion.arrange");
  const words = q.replaceAll("\0", " ").toWellFormed().trim().slice(0, 200);
  if (words === "") return [];
  const rows = await reader().publicStory.findMany({
    where: { headline: { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
    orderBy: { firstPublishedAt: "desc" },
    take: MAX_FOUND,
    select: { id: true, headline: true, lang: true },
  });
  return rows.map(({ id, headline, lang }) => ({ id, name: `${headline} (${lang})` }));
}
