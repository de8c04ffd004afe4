import "server-only";
import { addressTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "@/lib/public/db/reader";
import type { Site } from "@/lib/public/site";

/**
 * Where a list of a renamed section is now, in every language and whatever `rest` follows the section in its address:
 * `/feed.xml`, `/before/…` or nothing. Null where no section was called so.
 */
export async function sectionMove(
  site: Site,
  slug: string,
  rest: string,
): Promise<{ status: 301; location: string } | null> {
  const path = `/${slug}`;
  await tagPage([addressTag(path)]);
  const row = await reader().publicAddress.findFirst({ where: { path, code: 301 } });
  const now = /^\/([^/]+)$/.exec(row?.location ?? "")?.[1];
  const section = now && (await reader().publicSection.findUnique({ where: { slug: now }, select: { slug: true } }));
  return section ? { status: 301, location: `${site.prefix}/${section.slug}${rest}` } : null;
}
