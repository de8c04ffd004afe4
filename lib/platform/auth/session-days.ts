/** Days after which everybody signs in again. */
export const SESSION_DAYS = 14;
