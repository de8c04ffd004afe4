import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { revokeSession } from "@/lib/newsroom/staff/revoke-session";
import { clientAddress } from "@/lib/platform/auth/client-address";
import { returnPath } from "@/lib/platform/auth/return-path";
import { authSecret } from "@/lib/platform/auth/secret";
import { isHttps, sessionCookieName } from "@/lib/platform/auth/session-cookie";
import { SESSION_DAYS } from "@/lib/platform/auth/session-days";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { log } from "@/lib/platform/log";
import { openSession } from "./open-session";
import { visitOfSession } from "./visit-of-session";

const LONGEST_FIELD = 1_000;

const credentials = Credentials({
  credentials: { email: { type: "email" }, password: { type: "password" } },
  async authorize(given, request) {
    const [email, password] = [String(given?.email ?? ""), String(given?.password ?? "")];
    if (email.length > LONGEST_FIELD || password.length > LONGEST_FIELD) return null;
    const headers = request.headers ?? {};
    const signIn = await openSession({
      email,
      password,
      address: clientAddress(headers["x-forwarded-for"]),
      userAgent: String(headers["user-agent"] ?? ""),
    });
    if (signIn.status === "wait") throw new Error(`wait:${signIn.seconds}`);
    return signIn.status === "open" ? { id: signIn.staffId, sessionId: signIn.sessionId } : null;
  },
});

/** Sign-in with next-auth: the cookie carries a random session id alone, and the row of that session decides. */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isHttps(),
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 86_400 },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
    providers: [credentials],
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() },
      },
    },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionId: user.sessionId } : token),
      async session({ session, token }) {
        const visit = await visitOfSession(String(token.sessionId));
        return { expires: session.expires, user: visit ? { name: visit.name, email: visit.email } : undefined };
      },
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return `${baseUrl}${path === "/sign-in" ? path : returnPath(path)}`;
      },
    },
    events: { signOut: ({ token }) => endSession(token) },
    logger: {
      error: (code, detail) => log.error({ code, err: detail instanceof Error ? detail : detail.error }, "sign-in"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

async function endSession(token: Record<string, unknown>): Promise<void> {
  const visit = await visitOfSession(String(token.sessionId));
  if (visit) await inTransaction(database(), (tx) => revokeSession(tx, visit.owner, { sessionId: visit.sessionId }));
}
