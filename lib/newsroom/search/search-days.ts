/** Days for which it is kept how often something was searched for. */
export const SEARCH_DAYS = 7;
