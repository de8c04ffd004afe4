import "server-only";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "../env";

const MIN_LENGTH = 32;
let known: string | undefined;

/**
 * The secret that signs session cookies: AUTH_SECRET, else one made once and kept in DATA_DIR/auth-secret, readable by this user alone.
 * Throws where the file cannot be written or was cut short.
 */
export function authSecret(): string {
  known ??= env().AUTH_SECRET ?? keptSecret(path.resolve(env().DATA_DIR, "auth-secret"));
  return known;
}

/** The secret in a file, made at the first call; of two processes that start together, both get the same. */
export function keptSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(48).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < MIN_LENGTH) {
    throw new Error(`${file} holds no whole secret: delete it (everybody signs in again) or set AUTH_SECRET.`);
  }
  return secret;
}
