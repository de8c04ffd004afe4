import "server-only";
import { queryAddressesTag } from "@/lib/newsroom/cache-tags";
import { databaseClock, taggedCache } from "@/lib/platform/cache/tagged-cache";
import type { QueryAddressState } from "@/lib/platform/http/addresses/known-query-address";
import { reader } from "@/lib/public/db/reader";

const MAX_AGE_MS = 300_000;
/** Paths that a process remembers; of more, every path may be one. */
const MAX_BASES = 10_000;
const MAX_ANSWERS_MB = 4;
const BYTES_OF_ENTRY = 200;

const bases = taggedCache<{ paths: Set<string> | null }>("query-bases", MAX_ANSWERS_MB, ({ paths }) =>
  [...(paths ?? [])].reduce((sum, path) => sum + path.length * 2 + BYTES_OF_ENTRY, BYTES_OF_ENTRY),
);
/** Known and unknown ones alike, so that asking again for what is not there costs nothing. */
const answers = taggedCache<{ isKnown: boolean }>(
  "query-addresses",
  MAX_ANSWERS_MB,
  (_, address) => address.length * 2 + BYTES_OF_ENTRY,
);

/**
 * What is known of an address with a query. The database is asked for paths that have such addresses alone, and once for each address
 * until one is added or removed.
 */
export async function queryAddressState(address: string): Promise<QueryAddressState> {
  const clock = databaseClock();
  const tags = [queryAddressesTag()];
  const known = await bases.get("all", MAX_AGE_MS, clock, async () => {
    const rows = await reader().publicQueryBase.findMany({ take: MAX_BASES + 1 });
    return { value: { paths: rows.length > MAX_BASES ? null : new Set(rows.map(({ path }) => path)) }, tags };
  });
  if (known?.paths && !known.paths.has(address.slice(0, address.indexOf("?")))) return null;
  const answer = await answers.get(address, MAX_AGE_MS, clock, async () => {
    const row = await reader().publicQueryAddress.findFirst({ where: { path: address } });
    return { value: { isKnown: row !== null }, tags };
  });
  if (answer?.isKnown) return "known";
  return known?.paths ? "path" : null;
}
