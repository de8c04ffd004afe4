import "server-only";
import { database } from "@/lib/platform/db/database";
import { type AddressFilters, CURSOR_SIGN } from "./address-filters";

export interface ListedAddress {
  path: string;
  /** Where readers are sent now; null while that is not public */
  leadsTo: string | null;
  code: number;
  kind: string;
  /** ISO 8601 */
  createdAt: string;
}

interface ListedAddresses {
  rows: ListedAddress[];
  /** For the next page; null on the last one */
  next: string | null;
}

const A_PAGE = 50;

/** Addresses that lead elsewhere: those that people and imports made, or former ones of stories and sections; by path. */
export async function listRedirects({ q, view, after }: AddressFilters): Promise<ListedAddresses> {
  const words = q.replaceAll("\0", "").replace(/[\\%_]/g, "\\$&");
  const found = await database().urlAlias.findMany({
    where: {
      kind: { in: view === "made" ? ["manual", "import"] : ["auto", "section"] },
      ...(after && { path: { gt: after.slice(CURSOR_SIGN.length) } }),
      ...(words && { OR: [{ path: { contains: words } }, { targetUrl: { contains: words } }] }),
    },
    orderBy: { path: "asc" },
    take: A_PAGE + 1,
  });
  const rows = found.slice(0, A_PAGE);
  const places = await database().publicAddress.findMany({ where: { path: { in: rows.map(({ path }) => path) } } });
  const leads = new Map(places.map(({ path, location }) => [path, location]));
  return {
    rows: rows.map(({ path, code, kind, createdAt }) => ({
      ...{ path, code, kind },
      leadsTo: leads.get(path) ?? null,
      createdAt: createdAt.toISOString(),
    })),
    next: found.length > A_PAGE ? `${CURSOR_SIGN}${rows.at(-1)?.path}` : null,
  };
}
