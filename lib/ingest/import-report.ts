import type { BodyChange } from "./body/incoming-body";
import type { Outcome } from "./import-batch";

/** Failures, notes and missing pictures that are kept with their reasons; more are only counted, so that memory stays flat. */
export const MAX_FAILURES = 10_000;
/** Places of changes, of all kinds together */
const MAX_PLACES = 100_000;
const MAX_KINDS = 1_000;

interface Place {
  file: string;
  /** Counted from 1 */
  line: number;
}

interface ImportFailure extends Place {
  reason: string;
}

interface ImportChange {
  /** What was left out or changed in texts, such as `<script> left out` */
  kind: string;
  count: number;
  places: (Place & { detail?: string })[];
}

export interface ImportReport {
  startedAt: Date;
  seconds: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  failures: ImportFailure[];
  /** What was imported otherwise than the source says */
  notes: ImportFailure[];
  /** What texts of created and updated stories do not have as the source has it, the most frequent kind first */
  changes: ImportChange[];
  missingPictures: number;
  /** Pictures that are not here, also of stories that are unchanged */
  missing: (ImportFailure & { picture: string })[];
}

export function newReport(): ImportReport {
  return {
    startedAt: new Date(),
    seconds: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
    failures: [],
    notes: [],
    changes: [],
    missingPictures: 0,
    missing: [],
  };
}

export function record(
  report: ImportReport,
  { file, line }: Place,
  outcome: Outcome,
  missing = new Map<string, string>(),
) {
  report[outcome.kind]++;
  if (outcome.kind === "failed") {
    if (report.failures.length < MAX_FAILURES) report.failures.push({ file, line, reason: outcome.reason });
    return;
  }
  for (const [picture, reason] of missing) {
    report.missingPictures++;
    if (report.missing.length < MAX_FAILURES)
      report.missing.push({ file, line, picture: picture.slice(0, 500), reason });
  }
  if (outcome.kind === "unchanged") return;
  for (const reason of outcome.notes) if (report.notes.length < MAX_FAILURES) report.notes.push({ file, line, reason });
  for (const change of outcome.changes) count(report, { file, line }, change);
  report.changes.sort((one, other) => other.count - one.count);
}

function count(report: ImportReport, place: Place, { kind: named, detail }: BodyChange): void {
  const known = (kind: string) => report.changes.find((each) => each.kind === kind);
  const kind = known(named) || report.changes.length < MAX_KINDS ? named : "others";
  const change = known(kind) ?? { kind, count: 0, places: [] };
  if (change.count === 0) report.changes.push(change);
  change.count++;
  if (change.places.length < MAX_PLACES / report.changes.length)
    change.places.push({ ...place, ...(detail ? { detail } : {}) });
}
