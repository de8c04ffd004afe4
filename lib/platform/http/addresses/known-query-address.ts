import { log } from "../../log";
import { processWide } from "../../process-wide";

/** `known`: an old address; `path`: only others of its path are; null: neither */
export type QueryAddressState = "known" | "path" | null;
type FindState = (address: string) => Promise<QueryAddressState>;

/** What the portal says of addresses, which the server in front does not know: it is another bundle of the same process. */
const register = processWide("query-addresses", (): { find?: FindState } => ({}));

/** Names the function that knows which old addresses a query names. */
export function registerQueryAddresses(find: FindState): void {
  register.find = find;
}

/** What is known of an address with a query; while nobody can say, nothing, and the path answers alone. */
export async function findQueryAddress(address: string): Promise<QueryAddressState> {
  try {
    return (await register.find?.(address)) ?? null;
  } catch (error) {
    log.warn({ err: error }, "old addresses cannot be looked up");
    return null;
  }
}
