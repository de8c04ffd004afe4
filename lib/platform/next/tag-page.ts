import "server-only";
import { unstable_cache } from "next/cache";

/** Seconds after which a stored page is rendered again in the background, touched or not: a safety net, not the mechanism. */
const SAFETY_NET = 300;
/** Next takes 128 tags a call. */
export const TAGS_A_CALL = 100;

/**
 * Gives the page that is being rendered its cache tags. Nothing is cached here: naming tags is all that `unstable_cache` is
 * used for, since the page cache alone decides what is fresh. Outside a render of a stored page this does nothing.
 */
export async function tagPage(tags: readonly string[]): Promise<void> {
  for (let from = 0; from < tags.length; from += TAGS_A_CALL) {
    const some = tags.slice(from, from + TAGS_A_CALL);
    await unstable_cache(async () => 0, [...some], { tags: [...some], revalidate: SAFETY_NET })().catch(exceptOutside);
  }
}

/** A job or a command has no page to name tags for: Next then says that its cache is missing. */
function exceptOutside(cause: unknown): void {
  if (!(cause instanceof Error && cause.message.includes("incrementalCache missing"))) throw cause;
}
