import "server-only";
import { database } from "@/lib/platform/db/database";
import { inLanguage } from "@/lib/platform/i18n/by-language";
import type { StoryFilters } from "./story-filters";

/** The names of the section, author and topic that filters name by their slugs. */
export async function filterNames({ section, author, topic }: StoryFilters): Promise<Record<string, string>> {
  const [sections, authors, topics] = await Promise.all([
    section ? database().section.findMany({ where: { slug: section }, select: { names: true } }) : [],
    author ? database().author.findMany({ where: { slug: author }, select: { name: true } }) : [],
    topic ? database().topic.findMany({ where: { slug: topic }, select: { names: true } }) : [],
  ]);
  const names = {
    section: sections.map(({ names }) => inLanguage(names, "en", "en"))[0],
    author: authors[0]?.name,
    topic: topics.map(({ names }) => inLanguage(names, "en", "en"))[0],
  };
  return Object.fromEntries(Object.entries(names).flatMap(([key, name]) => (name ? [[key, name]] : [])));
}
