import "server-only";
import { addressTag, storyTag } from "@/lib/newsroom/cache-tags";
import { oldPageAddress } from "@/lib/platform/http/addresses/old-page";
import { queryPageAddress } from "@/lib/platform/http/addresses/query-address";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "@/lib/public/db/reader";
import type { Answer } from "./answer";
import { readablePath } from "./readable-path";
import { tidySpelling } from "./tidy-spelling";
import { usualSpelling } from "./usual-spelling";

const isMove = (code: number): code is 301 | 302 | 308 => code === 301 || code === 302 || code === 308;

/** What an address answers that no page of its own has: moved, withdrawn, or nothing at all. However it is spelt, one hop leads on. */
export async function addressAnswer(asked: string): Promise<Answer<never>> {
  const readable = readablePath(asked);
  if (readable === null) return { status: 404 };
  const named = queryPageAddress(readable);
  if (named !== null) return (await knownAnswer([named])) ?? { status: 404 };
  const path = oldPageAddress(readable) ?? readable;
  const usual = usualSpelling(path);
  // Imported addresses keep their capitals.
  const known = await knownAnswer([path, tidySpelling(path), usual]);
  if (known) return known;
  return usual === path ? { status: 404 } : { status: 308, location: encodeURI(usual) };
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
