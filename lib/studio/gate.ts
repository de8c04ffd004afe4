import "server-only";
import { forbidden, redirect, unauthorized } from "next/navigation";
import type { Screen } from "@/lib/newsroom/access/screens";
import { Refusal } from "@/lib/newsroom/refusal";
import { isMachine } from "@/lib/platform/auth/is-machine";
import { refusalIn } from "./shell/refusals/refusal-in";
import { studioText } from "./shell/text/studio-text";
import { currentVisit } from "./sign-in/current-visit";
import type { RestrictedVisit, Visit } from "./sign-in/visit-of-session";

export type { Visit } from "./sign-in/visit-of-session";

const ACCOUNT = "/studio/account";

/** The gate of the account page, the only one that is open to a one-time password. */
export async function accountPage(): Promise<Visit | RestrictedVisit> {
  return (await currentVisit()) ?? signInFirst(ACCOUNT);
}

/**
 * The gate of every other studio page: `path` is the page's own address, to come back to. Sends signed-out people to the sign-in page and
 * one-time passwords to the account page; machines get 401 and 403. Await it outside any Suspense, so that it is a real status.
 */
export async function studioPage(path: string): Promise<Visit> {
  const visit = (await currentVisit()) ?? (await signInFirst(path));
  if (!visit.isRestricted) return visit;
  if (await isMachine()) forbidden();
  redirect(ACCOUNT);
}

/** Who is signed in and may use the studio, for what around a page shows before the page itself answers; null for everybody else. */
export async function optionalVisit(): Promise<Visit | null> {
  const visit = await currentVisit();
  return visit && !visit.isRestricted ? visit : null;
}

async function signInFirst(path: string): Promise<never> {
  if (await isMachine()) unauthorized();
  redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}

/** The gate of a screen that not everybody may open: others get 403. */
export async function screenPage(screen: Screen, path = `/studio/${screen}`): Promise<Visit> {
  const visit = await studioPage(path);
  if (!visit.screens.includes(screen)) forbidden();
  return visit;
}

/** The gate of machine addresses: who is signed in, or the answer to give: 401, and 403 to a one-time password. */
export async function machineVisit(): Promise<Visit | Response> {
  const visit = await currentVisit();
  if (!visit) return refused(401, new Refusal("signed-out", "Sign in first."));
  if (visit.isRestricted) return refused(403, new Refusal("temporary-password", "Choose your own password first."));
  return visit;
}

async function refused(status: number, refusal: Refusal): Promise<Response> {
  const { code, message } = refusalIn((await studioText()).lang, refusal);
  return Response.json({ code, message }, { status, headers: { "Cache-Control": "no-store" } });
}
