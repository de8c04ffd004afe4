/**
 * Who is calling, for counting attempts only: the last entry of X-Forwarded-For, which the nearest proxy (or Next itself) wrote.
 * Earlier entries are whatever the caller claims.
 */
export function clientAddress(forwardedFor: string | null | undefined): string {
  return forwardedFor?.split(",").at(-1)?.trim() || "unknown";
}
