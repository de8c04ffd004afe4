import type { RateLimit } from "./rate-limit";

/** Guesses of the current password by one session, so that somebody at an open desk does not find it out. */
export const ownPasswordLimit: RateLimit = { name: "own-password", points: 5, seconds: 15 * 60 };
