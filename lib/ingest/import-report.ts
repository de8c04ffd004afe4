import type { Outcome } from "./import-batch";

/** Failures that are kept with their reasons; more are only counted, so that memory stays flat. */
const MAX_FAILURES = 10_000;

interface ImportFailure {
  file: string;
  /** Counted from 1 */
  line: number;
  reason: string;
}

export interface ImportReport {
  startedAt: Date;
  seconds: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  failures: ImportFailure[];
  /** What was imported otherwise than the source says, such as without its picture */
  notes: ImportFailure[];
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
  };
}

export function record(report: ImportReport, file: string, line: number, outcome: Outcome): void {
  report[outcome.kind]++;
  if (outcome.kind === "failed" && report.failures.length < MAX_FAILURES) {
    report.failures.push({ file, line, reason: outcome.reason });
  }
  if (outcome.kind !== "failed") for (const each of outcome.notes ?? []) note(report, file, line, each);
}

export function note(report: ImportReport, file: string, line: number, reason: string): void {
  if (report.notes.length < MAX_FAILURES) report.notes.push({ file, line, reason });
}

/** The report in words, one line each; at most `most` failures are told. */
export function reportLines(report: ImportReport, most = 50): string[] {
  const { created, updated, unchanged, failed, failures, notes, seconds } = report;
  const all = created + updated + unchanged + failed;
  const more = failed - Math.min(failures.length, most);
  return [
    ...notes.slice(0, most).map(({ file, line, reason }) => `${file}:${line}: imported, but ${reason}`),
    ...failures.slice(0, most).map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    ...(more > 0 ? [`… and ${more} more stories failed (--report FILE tells the first ${MAX_FAILURES})`] : []),
    `${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed in ${seconds.toFixed(1)} s (${Math.round(all / Math.max(seconds, 0.001))} stories/s)`,
  ];
}
