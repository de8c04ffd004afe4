import "server-only";
import { database } from "@/lib/platform/db/database";
import { type ByLanguage, byLanguage } from "@/lib/platform/i18n/by-language";

export interface ListedSection {
  id: string;
  slug: string;
  names: ByLanguage;
  position: number;
  isInMenu: boolean;
  stories: number;
}

/** All sections in the order of the menu, with how many stories they have in any state. */
export async function listAllSections(): Promise<ListedSection[]> {
  const rows = await database().section.findMany({
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    include: { _count: { select: { stories: true } } },
  });
  return rows.map(({ id, slug, names, position, isInMenu, _count }) => ({
    ...{ id, slug, position, isInMenu },
    names: byLanguage.parse(names),
    stories: _count.stories,
  }));
}
