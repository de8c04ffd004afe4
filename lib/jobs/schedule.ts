import "server-only";
import type { Database } from "@/lib/platform/db/database";
import { refreshAllCards } from "@/lib/public/share/refresh-all-cards";
import { consumerJobs } from "./consumer-jobs";
import { keepSearches } from "./keep-searches";
import { moveRenamedStories } from "./move-renamed-stories";
import { prune } from "./prune";
import { pruneHistory } from "./prune-history";
import { prunePosters } from "./prune-posters";
import { publishDue } from "./publish-due";
import { refreshRelated } from "./refresh-related";
import { refreshTouchedCards } from "./refresh-touched-cards";
import { reindexStories } from "./reindex-stories";
import { relateImported } from "./relate-imported";
import { sweepMedia } from "./sweep-media";

export interface ScheduledJob {
  name: string;
  /** Milliseconds from the end of one run to the start of the next */
  every: number;
  /** Milliseconds after the start of the process */
  first: number;
  /** Milliseconds that it waits at most after failures, five minutes when not told */
  mostDelay?: number;
  run: (db: Database, isStopping: () => boolean) => Promise<unknown>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What happens without a person. */
export const schedule: ScheduledJob[] = [
  // What is promised for a time is not late because the database was away before.
  { name: "publish-due", every: SECOND, first: 0, mostDelay: 2 * SECOND, run: publishDue },
  ...consumerJobs().map((job) => ({ ...job, every: SECOND, first: SECOND })),
  { name: "move-section-stories", every: SECOND, first: SECOND, run: moveRenamedStories },
  { name: "relate-imported", every: MINUTE, first: MINUTE, run: relateImported },
  { name: "reindex-stories", every: HOUR, first: 20 * SECOND, run: reindexStories },
  { name: "refresh-touched-cards", every: 3 * SECOND, first: 3 * SECOND, run: refreshTouchedCards },
  // Cards change with time as well: those of old stories tell their year.
  { name: "refresh-cards", every: 12 * HOUR, first: 5 * SECOND, run: (_db, isStopping) => refreshAllCards(isStopping) },
  { name: "keep-searches", every: 10 * SECOND, first: 10 * SECOND, run: keepSearches },
  { name: "prune", every: 10 * MINUTE, first: MINUTE, run: prune },
  { name: "prune-history", every: 24 * HOUR, first: 20 * MINUTE, run: pruneHistory },
  { name: "prune-posters", every: 24 * HOUR, first: 25 * MINUTE, run: prunePosters },
  { name: "refresh-related", every: 24 * HOUR, first: 30 * MINUTE, run: refreshRelated },
  { name: "sweep-media", every: 24 * HOUR, first: 10 * MINUTE, run: sweepMedia },
];
