import "server-only";
import { addressTag, storyTag } from "@/lib/newsroom/cache-tags";
import { oldPageAddress } from "@/lib/platform/http/old-page";
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
  const path = oldPageAddress(readable) ?? readable;
  const usual = usualSpelling(path);
  // Imported addresses keep their capitals.
  for (const spelling of new Set([path, tidySpelling(path), usual])) {
    const known = await knownAnswer(spelling);
    if (known) return known;
  }
  return usual === path ? { status: 404 } : { status: 308, location: encodeURI(usual) };
}

// A header's value is ASCII, and imported addresses may be anything.
const asciiLocation = (location: string) => location.replace(/[^\x21-\x7e]+/g, encodeURIComponent);

async function knownAnswer(path: string): Promise<Answer<never> | null> {
  await tagPage([addressTag(path)]);
  const row = await reader().publicAddress.findFirst({ where: { path } });
  if (row?.leadsToStoryId) await tagPage([storyTag(row.leadsToStoryId)]);
  if (row?.code === 410) return { status: 410 };
  return row?.location && isMove(row.code) ? { status: row.code, location: asciiLocation(row.location) } : null;
}
