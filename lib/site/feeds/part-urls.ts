import { type Cursor, writeCursor } from "../lists/cursor";
import type { Feed } from "./feed";

/** Addresses of a feed's parts: https://www.rfc-editor.org/rfc/rfc5005, section 3. */
export function partUrls(
  feedUrl: string,
  cursor: Cursor | null,
  older: Cursor | null,
): Pick<Feed, "feedUrl" | "partUrl" | "olderUrl"> {
  const below = (position: Cursor) => `${feedUrl}?before=${writeCursor(position)}`;
  return { feedUrl, partUrl: cursor ? below(cursor) : feedUrl, olderUrl: older && below(older) };
}
