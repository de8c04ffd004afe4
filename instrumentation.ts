/** Runs once in each server process, before its first request: wrong settings end it here, with every problem listed. */
export async function register() {
  const { env, isServing } = await import("@/lib/platform/env");
  if (!isServing()) return;
  const { answerReaderAddresses } = await import("@/lib/platform/http/answer-reader-addresses");
  answerReaderAddresses();
  const { JOBS, DATABASE_URL } = env();
  if (JOBS && DATABASE_URL) {
    const { startJobs } = await import("@/lib/jobs/start-jobs");
    startJobs();
  }
}
