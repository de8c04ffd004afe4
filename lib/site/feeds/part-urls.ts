import { env } from "@/lib/platform/env";
import { type Cursor, writeCursor } from "../lists/cursor";
import type { Feed } from "./feed";

/** Addresses of a feed's parts: https://www.rfc-editor.org/rfc/rfc5005, section 3. */
export function partUrls(
  feedUrl: string,
  cursor: Cursor | null,
  older: Cursor | null,
): Pick<Feed, "feedUrl" | "partUrl" | "olderUrl" | "hubUrl"> {
  const below = (position: Cursor) => `${feedUrl}?before=${writeCursor(position)}`;
  // Only the newest part changes, so only that one is followed.
  const hubUrl = cursor ? null : (env().WEBSUB_HUB ?? null);
  return { feedUrl, partUrl: cursor ? below(cursor) : feedUrl, olderUrl: older && below(older), hubUrl };
}
