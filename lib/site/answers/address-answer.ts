import "server-only";
import { addressTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/cache/tag-page";
import { reader } from "@/lib/platform/db/reader";
import type { Answer } from "./answer";
import { readablePath } from "./readable-path";

const isMove = (code: number): code is 301 | 302 | 308 => code === 301 || code === 302 || code === 308;

/** What an address answers that no page of its own has: moved, withdrawn, or nothing at all. */
export async function addressAnswer(asked: string): Promise<Answer<never>> {
  const path = readablePath(asked);
  if (path === null) return { status: 404 };
  await tagPage([addressTag(path)]);
  const row = await reader().publicAddress.findFirst({ where: { path } });
  if (row?.code === 410) return { status: 410 };
  if (row?.location && isMove(row.code)) return { status: row.code, location: row.location };
  const usual = usualSpelling(path);
  return usual === path ? { status: 404 } : { status: 308, location: usual };
}

/** Addresses are lower-case, without `index.html` and without the suffixes of AMP. */
function usualSpelling(path: string): string {
  const shorter = path.replace(/\/(?:index\.html?|amp)$/i, "").replace(/\.amp$/i, "");
  return /^\/[\w/.-]*$/.test(shorter) ? shorter.toLowerCase() || "/" : path;
}
