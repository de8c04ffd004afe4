import "server-only";
import { cache } from "react";
import { callerHash } from "@/lib/platform/auth/caller-hash";
import { readSessionId } from "@/lib/platform/auth/session-cookie";
import { type RestrictedVisit, type Visit, visitOfSession } from "./visit-of-session";

/** Who is signed in, by the session's row of this very moment; null if nobody is. */
export const currentVisit = cache(async (): Promise<Visit | RestrictedVisit | null> => {
  const sessionId = await readSessionId();
  return sessionId ? visitOfSession(sessionId, await callerHash()) : null;
});
