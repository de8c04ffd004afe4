import "server-only";
import { isOrganisation } from "@/lib/newsroom/author/is-organisation";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import type { PublicAuthor } from "@/prisma/generated/client";
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

/** The public authors that the bylines of a story name, in no order. */
export async function authorsOf(bylines: CardByline[]): Promise<PublicAuthor[]> {
  const slugs = bylines.flatMap(({ path }) => slugOf(path) ?? []);
  return slugs.length === 0 ? [] : reader().publicAuthor.findMany({ where: { slug: { in: slugs } } });
}

/** The writers of a story's bylines, in order; `authors` are those that the bylines name. */
export function writersOf(bylines: CardByline[], authors: PublicAuthor[]): Writer[] {
  const by = bylines.filter(({ role }) => role === "by");
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
