/** So long may a process go without the end of a job: some of them run every second. */
const SILENCE_MS = 60_000;

const shared = globalThis as typeof globalThis & { mastheadPulse?: number };

/** Notes that this process has tried a job just now. */
export function notePulse(): void {
  shared.mastheadPulse = performance.now();
}

/** Notes that this process has ended its jobs on purpose. */
export function endPulse(): void {
  shared.mastheadPulse = undefined;
}

/** Whether the jobs of this process run; a process that has begun none has none that stand still. */
export function hasPulse(now = performance.now()): boolean {
  const last = shared.mastheadPulse;
  return last === undefined || now - last < SILENCE_MS;
}
