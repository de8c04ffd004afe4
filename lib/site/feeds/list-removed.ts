import "server-only";
import { reader } from "@/lib/platform/db/reader";
import type { Feed } from "./feed";

const MOST = 50;
/** A feed reader that did not ask for so long has lost the story among newer ones. */
const REMEMBERED_MS = 30 * 24 * 3_600_000;

/** Stories of a language that were taken down in the last 30 days, or since less milliseconds, the latest first. */
export async function listRemoved(lang: string, withinMs = REMEMBERED_MS): Promise<Feed["removed"]> {
  const rows = await reader().publicRemoval.findMany({
    where: { lang, removedAt: { gte: new Date(Date.now() - withinMs) } },
    orderBy: { removedAt: "desc" },
    take: MOST,
  });
  return rows.map(({ storyId, removedAt }) => ({ id: `urn:uuid:${storyId}`, at: removedAt }));
}
