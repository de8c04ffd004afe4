import { log } from "../../log";
import { processWide } from "../../process-wide";

type IsKnown = (address: string) => Promise<boolean>;

/** What the portal says of addresses, which the server in front does not know: it is another bundle of the same process. */
const register = processWide("query-addresses", (): { isKnown?: IsKnown } => ({}));

/** Names the function that knows which old addresses a query names. */
export function registerQueryAddresses(isKnown: IsKnown): void {
  register.isKnown = isKnown;
}

/** Whether an address with a query is an old one; while nobody can say, it is none, and the path answers alone. */
export async function isKnownQueryAddress(address: string): Promise<boolean> {
  try {
    return (await register.isKnown?.(address)) ?? false;
  } catch (error) {
    log.warn({ err: error }, "old addresses cannot be looked up");
    return false;
  }
}
