import { hash32 } from "@/lib/platform/hash32";

/** A name that a stored page carries for something it read; touching it expires the page. */
export type CacheTag = string & { readonly cacheTag: unique symbol };

const cacheTag = (text: string) => text as CacheTag;

// Next takes tags of 256 characters, and lists them with commas in a header.
const isShort = (path: string) => /^[\w/.~-]{1,200}$/.test(path);
const fingerprint = (path: string) => `${path.replaceAll(/[^\w/.~-]/g, "_").slice(0, 100)}-${hash32(path)}`;

/** One story: its page, and every list that shows its card. */
export const storyTag = (storyId: string) => cacheTag(`story:${storyId}`);
/** Which stories of a language are public, in which order: home, feeds, sitemaps. */
export const latestTag = (lang: string) => cacheTag(`latest:${lang}`);
/** Which stories of a section are public. */
export const sectionTag = (sectionId: string, lang: string) => cacheTag(`section:${sectionId}:${lang}`);
/** Which stories a topic has, and what the topic is called. */
export const topicTag = (topicId: string) => cacheTag(`topic:${topicId}`);
/** Which stories an author has, and who the author is. */
export const authorTag = (authorId: string) => cacheTag(`author:${authorId}`);
/** Which stories came out on one calendar day of the newsroom, written 2026-11-23. */
export const archiveDayTag = (day: string, lang: string) => cacheTag(`day:${day}:${lang}`);
/** Which stories of a language were taken down: lists of names, which may lag behind publications but not behind this. */
export const takedownsTag = (lang: string) => cacheTag(`takedowns:${lang}`);
/** Which corrections a language has, and what they say: the page of corrections and its feed. */
export const correctionsTag = (lang: string) => cacheTag(`corrections:${lang}`);
/** Which stories editors put first in the search of a language. */
export const promotionsTag = (lang: string) => cacheTag(`promotions:${lang}`);
/** What answers at an address that has no public story: a withdrawal or a redirect. */
export const addressTag = (path: string) => cacheTag(`address:${isShort(path) ? path : fingerprint(path)}`);
/** Which old addresses a query names. */
export const queryAddressesTag = () => cacheTag("query-addresses");
/** Name, languages, sections and look of the whole site. */
export const siteTag = () => cacheTag("site");
