import "server-only";
import { isOrganisation } from "@/lib/newsroom/author/is-organisation";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import { reader } from "../db/reader";
import type { CardByline } from "./story-card";

/** Who a story is by, as machines are told. */
export interface Writer {
  name: string;
  /** Path of the author's page; null for a name without one */
  path: string | null;
  isOrganisation: boolean;
  /** Addresses of the same person or organisation elsewhere */
  links: string[];
  /** user@domain */
  fediverse: string | null;
}

/** Addresses elsewhere from an author's row. */
export const linksOf = (links: unknown): { label: string; url: string }[] =>
  ((links ?? []) as { label: string; url: string }[]).filter(({ url }) => isSafeLink(url));

/** The writers of a story's bylines, in order. */
export async function writersOf(bylines: CardByline[]): Promise<Writer[]> {
  const by = bylines.filter(({ role }) => role === "by");
  const slugs = by.flatMap(({ path }) => slugOf(path) ?? []);
  const authors = slugs.length === 0 ? [] : await reader().publicAuthor.findMany({ where: { slug: { in: slugs } } });
  const known = new Map(authors.map((author) => [author.slug, author]));
  return by.map(({ name, path }) => {
    const author = known.get(slugOf(path) ?? "");
    return {
      ...{ name, path },
      isOrganisation: isOrganisation(author?.kind ?? ""),
      links: linksOf(author?.links).map(({ url }) => url),
      fediverse: author?.fediverse ?? null,
    };
  });
}

const slugOf = (path: string | null) => path?.split("/").at(-1);
