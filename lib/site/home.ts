import "server-only";
import { cache } from "react";
import { latestTag } from "@/lib/newsroom/cache-tags";
import { reader } from "@/lib/public/db/reader";
import { foldCopies } from "@/lib/public/lists/fold-copies";
import { newestFirst } from "@/lib/public/lists/publication-order";
import { type CardRow, cardSelect, datedSelect, toCard } from "@/lib/public/lists/story-card";
import { portraitsFor } from "@/lib/public/media/portraits";
import { getSite, type Site } from "@/lib/public/site";
import { type Answer, found } from "./answers/answer";
import { arrangeFront, type Front } from "./lists/arrange-front";
import { tagList } from "./lists/list-page";

export interface HomePage {
  site: Site;
  front: Front;
}

const NEWEST = 120;
const A_SECTION = 6;

/** The front page of an edition, arranged from what is newest and weighs most. */
export const getHome = cache(async (locale: string): Promise<Answer<HomePage>> => {
  const site = await getSite(locale);
  if (!site) return { status: 404 };
  const newest = await reader().publicStory.findMany({
    where: { lang: site.lang },
    orderBy: newestFirst,
    take: NEWEST,
    select: cardSelect,
  });
  const read = [...newest, ...(newest.length < NEWEST ? [] : await fillSections(site, newest))];
  const where = { lang: site.lang };
  const rows = await foldCopies(read, (ids) =>
    reader().publicStory.findMany({ where: { ...where, id: { in: ids } }, select: datedSelect }),
  );
  const cards = rows.map((row) => toCard(row, site));
  const front = arrangeFront(cards, site.sections);
  front.opinion = await portraitsFor(front.opinion, site);
  await tagList([latestTag(site.lang)], cards);
  return found({ site, front });
});

/** Stories of the sections that the newest ones left thin. */
async function fillSections(site: Site, newest: CardRow[]): Promise<CardRow[]> {
  const shown = new Set(newest.map((row) => row.id));
  const thin = site.sections.filter(({ id }) => newest.filter((row) => row.sectionId === id).length < A_SECTION);
  const lists = await Promise.all(
    thin.map(({ id }) =>
      reader().publicStory.findMany({
        where: { sectionId: id, lang: site.lang },
        orderBy: newestFirst,
        take: A_SECTION,
        select: cardSelect,
      }),
    ),
  );
  return lists.flat().filter((row) => !shown.has(row.id));
}
