import "server-only";
import { storyTag } from "@/lib/newsroom/cache-tags";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "../db/reader";
import { type EditionLink, languageName, type Site } from "../site";

/** The same story in another language of the site. */
export interface Translation extends EditionLink {
  headline: string;
  publishedAt: Date;
}

export async function siblingsOf(
  story: { id: string; translationSetId: string | null },
  site: Site,
): Promise<Translation[]> {
  if (!story.translationSetId) return [];
  const rows = await reader().publicStory.findMany({
    where: { translationSetId: story.translationSetId, id: { not: story.id }, lang: { in: site.settings.languages } },
    orderBy: { lang: "asc" },
    select: { id: true, lang: true, path: true, headline: true, firstPublishedAt: true },
  });
  await tagPage(rows.map(({ id }) => storyTag(id)));
  return rows.map(({ lang, path, headline, firstPublishedAt }) => ({
    lang,
    path,
    headline,
    publishedAt: firstPublishedAt,
    name: languageName(lang),
    dir: writingDirection(lang),
  }));
}
