import "server-only";
import { addDays, dayStart, isDay, isMonth } from "@/lib/newsroom/address/calendar";
import { reader } from "@/lib/public/db/reader";
import { feedFileNames } from "@/lib/public/feeds/feed-files";
import { getSite, type Site } from "@/lib/public/site";
import { readCorrectionsPath } from "../lists/corrections-address";
import { readCursor } from "../lists/cursor";
import { splitPrefix } from "./pasted-spellings";

const FILES = ["/sitemap.xml", "/news-sitemap.xml", "/robots.txt"];
const ALWAYS = ["archive", "corrections", "saved", "search"];

const count = async (found: Promise<object | null>) => (await found) !== null;

/** Whether readers get a page, a feed or a file at a path in its usual spelling. */
export async function isPageAt(path: string): Promise<boolean> {
  if (FILES.includes(path)) return true;
  const first = await getSite("-");
  if (!first) return false;
  const { prefix, rest } = splitPrefix(path, { ...prefixesOf(first), defaultLang: "" });
  const site = prefix ? await getSite(prefix.slice(1)) : first;
  return site !== null && isPartOf(site, rest.split("/").slice(1));
}

/** The languages of a site as its addresses write them. */
export const prefixesOf = ({ defaultLang, settings }: Site) => ({
  defaultLang: defaultLang.toLowerCase(),
  others: settings.languages.filter((lang) => lang !== defaultLang).map((lang) => lang.toLowerCase()),
});

async function isPartOf(site: Site, parts: string[]): Promise<boolean> {
  const [first = "", second = "", third = "", ...more] = parts;
  if (parts.length === 1 && (first === "" || ALWAYS.includes(first) || isFeed(first))) return true;
  if (first === "archive") return isInArchive(site, parts.slice(1));
  if (first === "corrections") {
    if (parts.length === 2 && isFeed(second)) return true;
    return readCorrectionsPath(parts.slice(1).join("/")) !== null && isSectionOrNone(site, second);
  }
  if (more.length === 2) return isStory(site, parts);
  if (first === "topic")
    return isListed(third, more[0], count(reader().publicTopic.findFirst({ where: { slug: second } })));
  if (first === "author")
    return isListed(third, more[0], count(reader().publicAuthor.findFirst({ where: { slug: second } })));
  return isListed(second, third, count(reader().publicSection.findFirst({ where: { slug: first } })));
}

const isFeed = (name: string) => feedFileNames.some((file) => file === name);

/** Whether a list's own page, one of its feeds or a later page of it is asked for, and the list is there. */
async function isListed(part: string, cursor: string | undefined, isThere: Promise<boolean>): Promise<boolean> {
  const isPart = cursor ? part === "before" && readCursor(cursor) !== null : part === "" || isFeed(part);
  return (await isThere) && isPart;
}

const isSectionOrNone = (site: Site, slug: string) =>
  slug === "kind" || slug === "before" || site.sections.some((section) => section.slug === slug);

async function isInArchive(site: Site, parts: string[]): Promise<boolean> {
  const text = parts.join("-");
  if (isMonth(text)) return true;
  if (!isDay(text)) return false;
  const { zone } = site.settings;
  const firstPublishedAt = { gte: dayStart(text, zone), lt: dayStart(addDays(text, 1), zone) };
  return count(reader().publicStory.findFirst({ where: { lang: site.lang, firstPublishedAt }, select: { id: true } }));
}

async function isStory(site: Site, parts: string[]): Promise<boolean> {
  const path = `${site.prefix}/${parts.join("/")}`;
  if (await reader().publicStory.findFirst({ where: { path }, select: { id: true } })) return true;
  return count(reader().publicRetraction.findUnique({ where: { path }, select: { storyId: true } }));
}
