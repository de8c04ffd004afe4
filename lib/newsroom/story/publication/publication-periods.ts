/** How a time on the site ended: by a newer version, or by taking the story off. */
export type PeriodEnd = "replaced" | "unpublished" | "retracted" | "killed";

/** A stretch of time in which readers saw one version. */
export interface PublicationPeriod {
  versionId: string;
  from: Date;
  /** null while it is live */
  until: Date | null;
  end: PeriodEnd | null;
  /** What was said when the story was taken off */
  reason: string;
  /** Whether an import wrote it: readers may have seen the story elsewhere before */
  isImport: boolean;
}

/** A line of the audit log about one story. */
export interface StoryEvent {
  action: string;
  at: Date;
  versionId: string | null;
  actorKind: string;
  reason: string | null;
}

const ends: Record<string, PeriodEnd> = {
  "story.unpublish": "unpublished",
  "story.retract": "retracted",
  "story.kill": "killed",
};

export const periodEvents = ["story.publish", ...Object.keys(ends)];

/** When each version was live, the oldest first, from a story's audit log in the order of time. */
export function publicationPeriods(events: StoryEvent[]): PublicationPeriod[] {
  const periods: PublicationPeriod[] = [];
  const close = (at: Date, end: PeriodEnd, reason: string) => {
    const open = periods.at(-1);
    if (open && !open.until) Object.assign(open, { until: at, end, reason });
  };
  for (const { action, at, versionId, actorKind, reason } of events) {
    const end = ends[action];
    if (end) close(at, end, reason ?? "");
    if (action !== "story.publish" || !versionId) continue;
    close(at, "replaced", "");
    periods.push({ versionId, from: at, until: null, end: null, reason: "", isImport: actorKind === "import" });
  }
  return periods;
}
