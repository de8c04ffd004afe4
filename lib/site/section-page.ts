import "server-only";
import { cache } from "react";
import { sectionTag } from "@/lib/newsroom/cache-tags";
import { reader } from "@/lib/public/db/reader";
import { readFolded } from "@/lib/public/lists/fold-copies";
import { after, newestFirst } from "@/lib/public/lists/publication-order";
import { cardSelect, datedSelect, described, named, toCard } from "@/lib/public/lists/story-card";
import { getSite, type Site, type SiteSection } from "@/lib/public/site";
import { addressAnswer } from "./answers/address-answer";
import { type Answer, found } from "./answers/answer";
import { readablePath } from "./answers/readable-path";
import { sectionMove } from "./answers/section-move";
import { readCursor } from "./lists/cursor";
import { paged, type StoryList, tagList } from "./lists/list-page";

export interface SectionPage {
  site: Site;
  section: SiteSection;
  list: StoryList;
}

const PAGE_SIZE = 30;

/** A section's front, or a later page of its list by the position that `before` writes. */
export const getSectionPage = cache(
  async (locale: string, part: string, before: string | null): Promise<Answer<SectionPage>> => {
    const site = await getSite(locale);
    const slug = readablePath(part);
    if (!site || slug === null) return { status: 404 };
    const path = `${site.prefix}/${slug}`;
    const row = await reader().publicSection.findFirst({ where: { slug } });
    const cursor = before === null ? null : readCursor(before);
    if (!row) {
      const rest = before === null ? "" : `/before/${before}`;
      return (await sectionMove(site, slug, rest)) ?? addressAnswer(path + rest);
    }
    if (before !== null && !cursor) return addressAnswer(`${path}/before/${before}`);
    const where = { sectionId: row.id, lang: site.lang };
    const rows = await readFolded(
      PAGE_SIZE + 1,
      cursor,
      (from, take) =>
        reader().publicStory.findMany({
          where: { ...where, ...after(from) },
          orderBy: newestFirst,
          take,
          select: cardSelect,
        }),
      (ids) => reader().publicStory.findMany({ where: { ...where, id: { in: ids } }, select: datedSelect }),
    );
    const list = paged(
      rows.map((each) => toCard(each, site)),
      PAGE_SIZE,
      path,
      cursor,
    );
    await tagList([sectionTag(row.id, site.lang)], list.cards);
    const { id, accent, accentDark } = row;
    const section = {
      id,
      slug,
      path,
      accent,
      accentDark,
      name: named(row.names, site) || slug,
      description: described(row.descriptions, site),
    };
    return found({ site, section, list });
  },
);
