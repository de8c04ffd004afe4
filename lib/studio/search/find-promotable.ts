import "server-only";
import type { Actor } from "@/lib/newsroom/actor";
import { permitArranging } from "@/lib/newsroom/staff/permissions";
import { reader } from "@/lib/platform/db/reader";

const MOST = 8;

/** Public stories whose headlines have the words, the newest first. Refuses `not-permitted`. */
export async function findPromotable(actor: Actor, q: string): Promise<{ id: string; name: string }[]> {
  permitArranging(actor, "promote stories in the search");
  const words = q.replaceAll("\0", " ").toWellFormed().trim().slice(0, 200);
  if (words === "") return [];
  const rows = await reader().publicStory.findMany({
    where: { headline: { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
    orderBy: { firstPublishedAt: "desc" },
    take: MOST,
    select: { id: true, headline: true, lang: true },
  });
  return rows.map(({ id, headline, lang }) => ({ id, name: `${headline} (${lang})` }));
}
