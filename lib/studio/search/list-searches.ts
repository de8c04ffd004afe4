import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { permit } from "@/lib/newsroom/access/permit";
import { SEARCH_DAYS } from "@/lib/newsroom/search/search-days";
import { database } from "@/lib/platform/db/database";
import type { AskedSearch } from "@/lib/platform/searches/asked-searches";

export type { AskedSearch } from "@/lib/platform/searches/asked-searches";

/** What was asked fewer times could tell who asked. */
const LEAST_ASKED = 3;
const MAX_SHOWN = 30;

/** What readers searched for in the last days, most often first; `withoutResults` has what found nothing. Refuses `not-permitted`. */
export async function listSearches(actor: Actor): Promise<{ often: AskedSearch[]; withoutResults: AskedSearch[] }> {
  permit(actor, "searches.read");
  const [often, withoutResults] = await Promise.all([askedMost(null), askedMost(0)]);
  return { often, withoutResults };
}

/** `found` narrows it down to searches that found so many stories, where it is told. */
function askedMost(found: number | null): Promise<AskedSearch[]> {
  return database().$queryRaw`
    select lang, words, query, asked, found from (
      select lang, words, (array_agg(query order by day desc))[1] as query, sum(asked)::int as asked,
        (array_agg(found order by day desc) filter (where found is not null))[1] as found
      from search_term where day >= (newsroom_now() at time zone 'UTC')::date - ${SEARCH_DAYS}::int
      group by lang, words having sum(asked) >= ${LEAST_ASKED}) s
    where ${found}::int is null or found = ${found}::int
    order by asked desc, lang, words limit ${MAX_SHOWN}`;
}
