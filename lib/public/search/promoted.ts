import "server-only";
import { queryWords } from "@/lib/engines/text-index/text-index";
import { promotionsTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "../db/reader";

/** Ids of the stories that editors put first for a query, in the order in which they did so. */
export async function promotedIds(lang: string, query: string): Promise<string[]> {
  await tagPage([promotionsTag(lang)]);
  const words = queryWords(query);
  if (words === "") return [];
  const rows = await reader().publicSearchPromotion.findMany({
    where: { lang, words },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { storyId: true },
  });
  return rows.map((row) => row.storyId);
}
