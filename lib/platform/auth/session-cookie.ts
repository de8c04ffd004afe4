import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { siteUrl } from "../env";
import { authSecret } from "./secret";

export const isHttps = () => siteUrl().startsWith("https://");

/** The `__Host-` prefix makes browsers refuse the cookie from other hosts and over plain http. */
export const sessionCookieName = () => `${isHttps() ? "__Host-" : ""}masthead.session`;

/** The session id that the visitor's cookie names; null where there is none, or a forged or an old one. */
export async function readSessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  try {
    const content = await decode({ token, secret: authSecret() });
    return typeof content?.sessionId === "string" ? content.sessionId : null;
  } catch {
    return null;
  }
}
