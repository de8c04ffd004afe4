import type { RateLimit } from "@/lib/platform/auth/rate-limit";

const QUARTER = 15 * 60;

/** Attempts at one account from one network */
export const accountNetworkLimit: RateLimit = { name: "sign-in-account-network", points: 5, seconds: QUARTER };
/** Attempts from one network, whatever the account */
export const networkLimit: RateLimit = { name: "sign-in-network", points: 40, seconds: QUARTER };
/** Attempts at one account from all networks together in which it was never signed in to */
export const strangersLimit: RateLimit = { name: "sign-in-strangers", points: 5, seconds: QUARTER };
/** Attempts at one account on a device on which it was signed in to; the others do not count there. */
export const deviceLimit: RateLimit = { name: "sign-in-device", points: 5, seconds: QUARTER };

/** How long a network in which an account was signed in to is its own */
export const OWN_NETWORK_SECONDS = 90 * 86_400;
