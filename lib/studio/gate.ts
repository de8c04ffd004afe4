import "server-only";
import { forbidden, redirect, unauthorized } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/newsroom/actor";
import { findSession, type StaffSessionFound } from "@/lib/newsroom/staff/find-session";
import { mayArrange, mayManage } from "@/lib/newsroom/staff/permissions";
import { callerHash } from "@/lib/platform/auth/caller-hash";
import { isMachine } from "@/lib/platform/auth/is-machine";
import { readSessionId } from "@/lib/platform/auth/session-cookie";
import { database } from "@/lib/platform/db/database";

export interface Visit extends StaffSessionFound {
  actor: Actor & { kind: "staff" };
}

/** Who is signed in, by the session's row of this very moment; null where nobody is. */
export const currentVisit = cache(async (): Promise<Visit | null> => {
  const sessionId = await readSessionId();
  const found = sessionId ? await findSession(database(), sessionId) : null;
  if (!found) return null;
  const { staffId, role } = found;
  const ipHash = await callerHash();
  return { ...found, actor: { kind: "staff", id: staffId, role, sessionId: found.sessionId, ipHash } };
});

/**
 * The gate of every studio page: `path` is the page's own address, to come back to.
 * Sends signed-out people to the sign-in page and answers machines with 401. Await it outside any Suspense, so that it is a real status.
 */
export async function studioPage(path: string): Promise<Visit> {
  const visit = await currentVisit();
  if (!visit) {
    if (await isMachine()) unauthorized();
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  }
  if (visit.isPasswordTemporary && path !== "/studio/account") redirect("/studio/account");
  return visit;
}

/** The gate of pages for administrators: others get 403. */
export async function administratorPage(path: string): Promise<Visit> {
  const visit = await studioPage(path);
  if (!mayManage(visit.actor)) forbidden();
  return visit;
}

/** The gate of pages for editors and administrators: reporters get 403. */
export async function editorPage(path: string): Promise<Visit> {
  const visit = await studioPage(path);
  if (!mayArrange(visit.actor)) forbidden();
  return visit;
}

/** The gate of machine addresses: who is signed in, or the 401 answer to give. */
export async function machineVisit(): Promise<Visit | Response> {
  const visit = await currentVisit();
  if (visit) return visit;
  return Response.json(
    { code: "signed-out", message: "Sign in first." },
    { status: 401, headers: { "Cache-Control": "no-store" } },
  );
}
