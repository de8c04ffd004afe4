import type { PublicationPeriod } from "./publication-periods";

export type PublicVersionAt =
  | { kind: "version"; period: PublicationPeriod }
  /** Nothing was public: why, and the period before, if there was one */
  | { kind: "nothing"; why: "future" | "never" | "before" | "elsewhere" | "expired"; before: null }
  | { kind: "nothing"; why: "unpublished" | "retracted" | "killed"; before: PublicationPeriod };

/**
 * What readers saw of a story at an instant. `expireAt` is the time after which the story is not public,
 * `firstPublishedAt` that of its first publication anywhere, which an import may have put before its first period here.
 */
export function publicVersionAt(
  at: Date,
  {
    periods,
    now,
    expireAt,
    firstPublishedAt,
  }: {
    periods: PublicationPeriod[];
    now: Date;
    expireAt: Date | null;
    firstPublishedAt: Date | null;
  },
): PublicVersionAt {
  const nothing = (why: "future" | "never" | "before" | "elsewhere" | "expired"): PublicVersionAt => ({
    kind: "nothing",
    why,
    before: null,
  });
  if (at > now) return nothing("future");
  const period = periods.findLast(({ from }) => from <= at);
  if (!period) {
    const [first] = periods;
    if (!first) return nothing("never");
    return nothing(first.isImport && firstPublishedAt && firstPublishedAt <= at ? "elsewhere" : "before");
  }
  if (period.until === null || at < period.until) {
    return expireAt && at >= expireAt ? nothing("expired") : { kind: "version", period };
  }
  if (period.end === null || period.end === "replaced") throw new Error("a replaced period has a follower");
  return { kind: "nothing", why: period.end, before: period };
}
