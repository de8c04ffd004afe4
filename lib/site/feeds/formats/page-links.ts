import type { Feed } from "../feed";

/** The links of a feed's part to the newest and to the next older one: RFC 5005, section 3. */
export function pageLinks({ feedUrl, partUrl, olderUrl }: Feed): { rel: "first" | "next"; href: string }[] {
  return [
    ...(partUrl === feedUrl ? [] : [{ rel: "first" as const, href: feedUrl }]),
    ...(olderUrl ? [{ rel: "next" as const, href: olderUrl }] : []),
  ];
}
