import { connection } from "next/server";
import { readiness } from "@/lib/platform/health/readiness";

/** Ready: database and page cache work, and jobs run. 503 names what does not. */
export async function GET() {
  await connection();
  const checks = await readiness();
  const isReady = Object.values(checks).every((check) => check === "ok");
  return Response.json(
    { status: isReady ? "ready" : "not ready", checks },
    { status: isReady ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
