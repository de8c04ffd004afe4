import "server-only";
import { addressTag, storyTag } from "@/lib/newsroom/cache-tags";
import { oldPageAddress } from "@/lib/platform/http/addresses/old-page";
import { queryPageAddress } from "@/lib/platform/http/addresses/query-address";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "@/lib/public/db/reader";
import { getSite } from "@/lib/public/site";
import type { Answer } from "./answer";
import { isPageAt, prefixesOf } from "./is-page-at";
import { pastedSpellings } from "./pasted-spellings";
import { readablePath } from "./readable-path";
import { tidySpelling } from "./tidy-spelling";
import { usualSpelling } from "./usual-spelling";

const isMove = (code: number): code is 301 | 302 | 308 => code === 301 || code === 302 || code === 308;

/**
 * What an address answers that no page of its own has: moved, withdrawn, or nothing at all. However it is spelt, and whatever was pasted
 * with it, one hop leads on to a page that is there.
 */
export async function addressAnswer(asked: string): Promise<Answer<never>> {
  const readable = readablePath(asked);
  if (readable === null) return { status: 404 };
  const named = queryPageAddress(readable);
  // What a query named is known or not: no page of ours has another spelling with one.
  const exact = named ?? oldPageAddress(readable);
  if (exact !== null) return (await knownAnswer([exact])) ?? { status: 404 };
  // Imported addresses keep their capitals.
  const known = await knownAnswer([readable, tidySpelling(readable), usualSpelling(readable)]);
  return known ?? (await pastedAnswer(readable)) ?? { status: 404 };
}

/** The way to the first of the spellings that something is at. */
async function pastedAnswer(path: string): Promise<Answer<never> | null> {
  const site = await getSite("-");
  if (!site) return null;
  const spellings = pastedSpellings(path, prefixesOf(site));
  await tagPage(spellings.map(addressTag));
  for (const spelling of spellings) {
    if (await isPageAt(spelling)) return { status: 308, location: encodeURI(spelling) };
    const known = await knownAnswer([spelling]);
    if (known) return known;
  }
  return null;
}

/** A header's value is ASCII, and old addresses may be anything: a path is kept decoded, a query is not. */
function asciiLocation(location: string): string {
  const [path = "", ...query] = location.split("?");
  const address = location.startsWith("/") ? [encodeURI(path).replaceAll("#", "%23"), ...query].join("?") : location;
  return address.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

/** What the first of these spellings answers that is known. */
async function knownAnswer(spellings: string[]): Promise<Answer<never> | null> {
  const paths = [...new Set(spellings)];
  await tagPage(paths.map(addressTag));
  const rows = await reader().publicAddress.findMany({ where: { path: { in: paths } } });
  for (const path of paths) {
    for (const row of rows.filter((each) => each.path === path)) {
      if (row.leadsToStoryId) await tagPage([storyTag(row.leadsToStoryId)]);
      if (row.code === 410) return { status: 410 };
      if (row.location && isMove(row.code)) return { status: row.code, location: asciiLocation(row.location) };
    }
  }
  return null;
}
