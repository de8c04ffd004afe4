import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { revokeSession } from "@/lib/newsroom/staff/sessions/revoke-session";
import { returnPath } from "@/lib/platform/auth/return-path";
import { authSecret } from "@/lib/platform/auth/secret";
import { isHttps, sessionCookieName } from "@/lib/platform/auth/session-cookie";
import { SESSION_DAYS } from "@/lib/platform/auth/session-days";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { log } from "@/lib/platform/log";
import { openSession, type SignInCaller } from "./open-session";
import { visitOfSession } from "./visit-of-session";

const MAX_FIELD_LENGTH = 1_000;

/** What happened while next-auth worked; next-auth itself would write the text of an error into its answer. */
export interface AuthOutcome {
  /** The Set-Cookie header of a device on which somebody has signed in */
  deviceCookie?: string;
  /** Seconds to wait before the next attempt */
  wait?: number;
  /** An internal error */
  problem?: unknown;
}

/**
 * Sign-in with next-auth for one request: the cookie carries a random session id alone, and the row of that session decides.
 * Waiting times and internal errors are noted in `outcome`; no callback throws.
 */
export function authOptions(caller: SignInCaller, outcome: AuthOutcome): NextAuthOptions {
  const noted = <Value>(work: Promise<Value>) =>
    work.catch((problem: unknown): null => {
      outcome.problem ??= problem;
      return null;
    });
  const credentials = Credentials({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    authorize: (given) => noted(authorize(String(given?.email ?? ""), String(given?.password ?? ""), caller, outcome)),
  });
  return {
    secret: authSecret(),
    useSecureCookies: isHttps(),
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 86_400 },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
    providers: [credentials],
    cookies: authCookies(),
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionId: user.sessionId } : token),
      async session({ session, token }) {
        const visit = await noted(visitOfSession(String(token.sessionId)));
        return { expires: session.expires, user: visit ? { name: visit.name, email: visit.email } : undefined };
      },
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return `${baseUrl}${path === "/sign-in" ? path : returnPath(path)}`;
      },
    },
    events: {
      signOut: async ({ token }) => {
        await noted(endSession(String(token?.sessionId)));
      },
    },
    // What visitors send decides what next-auth logs. Errors of the portal's own are logged by answerAuth.
    logger: {
      error: (code) => log.debug({ code }, "next-auth"),
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

/** The cookies of next-auth that are used. `__Host-`: see sessionCookieName. */
export function authCookies() {
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() };
  const prefix = isHttps() ? "__Host-" : "";
  return {
    sessionToken: { name: sessionCookieName(), options },
    callbackUrl: { name: `${prefix}next-auth.callback-url`, options },
    csrfToken: { name: `${prefix}next-auth.csrf-token`, options },
  };
}

async function authorize(email: string, password: string, caller: SignInCaller, outcome: AuthOutcome) {
  if (email.length > MAX_FIELD_LENGTH || password.length > MAX_FIELD_LENGTH) return null;
  const signIn = await openSession(email, password, caller);
  if (signIn.status === "wait") outcome.wait = signIn.seconds;
  if (signIn.status !== "open") return null;
  outcome.deviceCookie = signIn.deviceCookie;
  return { id: signIn.staffId, sessionId: signIn.sessionId };
}

async function endSession(sessionId: string): Promise<void> {
  const visit = await visitOfSession(sessionId);
  if (visit) await inTransaction(database(), (tx) => revokeSession(tx, visit.owner, { sessionId: visit.sessionId }));
}
