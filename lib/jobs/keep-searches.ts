import "server-only";
import type { Database } from "@/lib/platform/db/database";
import { giveBackSearches, takeSearches } from "@/lib/platform/searches/asked-searches";

/** Adds what readers have asked this process for to the counts of the day; returns how many different searches these were. */
export async function keepSearches(db: Database): Promise<number> {
  const searches = takeSearches();
  if (searches.length === 0) return 0;
  // In one order, so that two processes cannot wait for each other.
  const rows = searches.toSorted((a, b) => compare(a.lang, b.lang) || compare(a.words, b.words));
  try {
    await db.$executeRaw`
      insert into search_term (day, lang, words, query, asked, found)
      select (newsroom_now() at time zone 'UTC')::date, u.lang, u.words, u.query, u.asked, u.found from unnest(
        ${rows.map((row) => row.lang)}::text[], ${rows.map((row) => row.words)}::text[],
        ${rows.map((row) => row.query)}::text[], ${rows.map((row) => row.asked)}::int[],
        ${rows.map((row) => row.found)}::int[]) as u (lang, words, query, asked, found)
      on conflict (day, lang, words) do update set query = excluded.query, asked = search_term.asked + excluded.asked,
        found = coalesce(excluded.found, search_term.found)`;
  } catch (error) {
    giveBackSearches(searches);
    throw error;
  }
  return searches.length;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
