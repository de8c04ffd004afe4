/** Runs once in each server process, before its first request: wrong settings end it here, with every problem listed. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { env } = await import("@/lib/platform/env");
  const { JOBS, DATABASE_URL } = env();
  if (JOBS && DATABASE_URL) {
    const { startJobs } = await import("@/lib/jobs/start-jobs");
    startJobs();
  }
}
