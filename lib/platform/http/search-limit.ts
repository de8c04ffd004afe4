import { createHash, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { clientAddress } from "../auth/client-address";

const MINUTE = 60;
/** Whoever presses Enter searches seldom; while somebody types, every pause asks for suggestions and results. */
const limits = {
  search: new RateLimiterMemory({ keyPrefix: "search", points: 30, duration: MINUTE }),
  typing: new RateLimiterMemory({ keyPrefix: "typing", points: 240, duration: MINUTE }),
};
const salt = randomBytes(16);
const OWN = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * Counts one search of a caller in this process, by a hash of the address that is forgotten after a minute. Returns the seconds to
 * wait, 0 where it may go on. This machine's own calls are not counted.
 */
export async function countSearch(kind: keyof typeof limits, headers: Headers): Promise<number> {
  const address = clientAddress(headers.get("x-forwarded-for"));
  if (OWN.test(address)) return 0;
  const key = createHash("sha256").update(salt).update(address).digest("base64url");
  try {
    await limits[kind].consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

/** Whether a request is made by a script while somebody types, and not for a page to be shown. */
export const isTyping = (headers: Headers) => headers.get("sec-fetch-dest") === "empty";
