import "server-only";
import { cache } from "react";
import { authorTag } from "@/lib/newsroom/cache-tags";
import { reader } from "@/lib/public/db/reader";
import { cardSelect, described, toCard } from "@/lib/public/lists/story-card";
import { linksOf } from "@/lib/public/lists/writers";
import { asPicture, type Picture } from "@/lib/public/media/picture";
import { getSite, type Site } from "@/lib/public/site";
import { addressAnswer } from "./answers/address-answer";
import { type Answer, found } from "./answers/answer";
import { readablePath } from "./answers/readable-path";
import { readCursor } from "./lists/cursor";
import { paged, type StoryList, tagList } from "./lists/list-page";

export interface AuthorPage {
  site: Site;
  author: {
    id: string;
    slug: string;
    name: string;
    kind: string;
    bio: string;
    beat: string;
    path: string;
    links: { label: string; url: string }[];
    fediverse: string | null;
    portrait: Picture | null;
  };
  list: StoryList;
}

const PAGE_SIZE = 30;
/** Rows beyond a page, since an author may have written a story and taken its pictures. */
const SEVERAL_ROLES = 15;

/** An author and the stories under that byline in the edition's language. */
export const getAuthorPage = cache(
  async (locale: string, part: string, before: string | null): Promise<Answer<AuthorPage>> => {
    const site = await getSite(locale);
    const slug = readablePath(part);
    if (!site || slug === null) return { status: 404 };
    const path = `${site.prefix}/author/${slug}`;
    const row = await reader().publicAuthor.findFirst({ where: { slug } });
    const cursor = before === null ? null : readCursor(before);
    if (!row || (before !== null && !cursor)) return addressAnswer(before === null ? path : `${path}/before/${before}`);
    const rows = await reader().publicStoryByline.findMany({
      where: {
        authorId: row.id,
        lang: site.lang,
        ...(cursor && {
          publishedAt: { lte: cursor.at },
          NOT: { publishedAt: cursor.at, storyId: { gte: cursor.id } },
        }),
      },
      orderBy: [{ publishedAt: "desc" }, { storyId: "desc" }],
      take: PAGE_SIZE + SEVERAL_ROLES,
      select: { story: { select: cardSelect } },
    });
    const stories = new Map(rows.map(({ story }) => [story.id, story]));
    const list = paged(
      [...stories.values()].map((story) => toCard(story, site)),
      PAGE_SIZE,
      path,
      cursor,
    );
    await tagList([authorTag(row.id)], list.cards);
    const author = {
      id: row.id,
      slug,
      path,
      name: row.name,
      kind: row.kind,
      bio: described(row.bios, site),
      beat: row.beat ?? "",
      links: linksOf(row.links),
      fediverse: row.fediverse,
      portrait: asPicture(row.portrait, site.lang, site.defaultLang),
    };
    return found({ site, author, list });
  },
);
