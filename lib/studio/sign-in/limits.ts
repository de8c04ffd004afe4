import type { RateLimit } from "@/lib/platform/auth/rate-limit";

const QUARTER = 15 * 60;

/** Attempts to sign in to one account, right or wrong; a right one forgets the wrong ones before it. */
export const accountLimit: RateLimit = { name: "sign-in-account", points: 6, seconds: QUARTER };
/** Attempts from one network address, whatever the account. */
export const addressLimit: RateLimit = { name: "sign-in-address", points: 40, seconds: QUARTER };
