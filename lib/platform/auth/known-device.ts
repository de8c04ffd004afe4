import "server-only";
import { createHmac, randomUUID } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { authSecret } from "./secret";
import { isHttps } from "./session-cookie";

/** A browser in which somebody has signed in before, so that strangers' attempts do not count against it. */
export interface KnownDevice {
  id: string;
  /** Keyed hashes of the e-mail addresses, the last used first */
  accounts: string[];
}

const MAX_ACCOUNTS = 5;
/** As long as browsers store a cookie at most. */
const MAX_AGE_SECONDS = 400 * 86_400;
/** Makes the key of these tokens another than that of the sessions'. */
const SALT = "masthead.device";

export const deviceCookieName = () => `${isHttps() ? "__Host-" : ""}masthead.device`;

const accountHash = (email: string) =>
  createHmac("sha256", authSecret()).update(`account ${email}`).digest("base64url").slice(0, 22);

/** Whether the account with this e-mail address was signed in to on this device. */
export const knowsAccount = (device: KnownDevice | null, email: string): device is KnownDevice =>
  device?.accounts.includes(accountHash(email)) ?? false;

/** The device that a cookie names; null if there is none, or a forged or an old one. */
export async function readDevice(cookie: string | undefined): Promise<KnownDevice | null> {
  if (!cookie) return null;
  try {
    const content = await decode({ token: cookie, secret: authSecret(), salt: SALT });
    const { device, accounts } = content ?? {};
    if (typeof device !== "string" || !Array.isArray(accounts)) return null;
    return { id: device, accounts: accounts.map(String) };
  } catch {
    return null;
  }
}

/** The Set-Cookie header by which a device knows one more account. */
export async function deviceCookie(device: KnownDevice | null, email: string): Promise<string> {
  const account = accountHash(email);
  const others = device?.accounts.filter((each) => each !== account) ?? [];
  const token = { device: device?.id ?? randomUUID(), accounts: [account, ...others].slice(0, MAX_ACCOUNTS) };
  const value = await encode({ token, secret: authSecret(), salt: SALT, maxAge: MAX_AGE_SECONDS });
  const attributes = `Path=/; Max-Age=${MAX_AGE_SECONDS}; HttpOnly; SameSite=Lax${isHttps() ? "; Secure" : ""}`;
  return `${deviceCookieName()}=${value}; ${attributes}`;
}
