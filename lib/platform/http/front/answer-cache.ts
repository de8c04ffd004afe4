import type { Audience } from "./route-table";

const REVALIDATE = "public, max-age=0, must-revalidate";
const NO_STORE = "no-store";

/** Answers of the reader side that caches may hold, if they ask each time whether it still holds. */
const REVALIDATED = new Set([200, 301, 302, 303, 304, 307, 308, 404, 410]);
const FILE_SENT = new Set([200, 206, 304]);

/**
 * The Cache-Control of an answer, by audience and status instead of by address. `own` is what the route or the framework set:
 * a file's own value counts while the file is sent; the framework's default, which lets caches serve stale answers for a year, never does.
 */
export function cacheControlOf(audience: Audience, status: number, own: string): string {
  if (/no-store|private/.test(own)) return own;
  if (audience === "reader") return REVALIDATED.has(status) ? REVALIDATE : NO_STORE;
  if (audience !== "file" || !FILE_SENT.has(status)) return NO_STORE;
  return own === "" || own.includes("stale-while-revalidate") ? REVALIDATE : own;
}

/** Whether an answer may have an entity tag: a client that sends one back would get 304 for a page that is not there (RFC 9110, 13.2.1). */
export const mayHaveTag = (status: number) => FILE_SENT.has(status);
