import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** @typedef {{ role: string, email: string, password?: string }} SignIn without a password: the one in ADMIN_PASSWORD */

/** @param {string} dataDir */
const fileIn = (dataDir) => path.join(dataDir, "unshown-credentials.json");

/**
 * Keeps how to sign in to a new account until the portal has said it, for this user's eyes only. Called before the account
 * is committed: a start that is interrupted from then on leaves it to the next one.
 * @param {string} dataDir
 * @param {SignIn} signIn
 */
export function storeCredentials(dataDir, signIn) {
  write(dataDir, [...unshownCredentials(dataDir).filter(({ email }) => email !== signIn.email), signIn]);
}

/**
 * @param {string} dataDir
 * @returns {SignIn[]} those kept and not said yet, oldest first
 */
export function unshownCredentials(dataDir) {
  return existsSync(fileIn(dataDir)) ? JSON.parse(readFileSync(fileIn(dataDir), "utf8")) : [];
}

/**
 * Forgets those that open no account: it was never committed, or has another password by now.
 * @param {string} dataDir
 * @param {(signIn: SignIn) => Promise<boolean>} opens
 */
export async function dropStaleCredentials(dataDir, opens) {
  const kept = unshownCredentials(dataDir);
  const isOpening = await Promise.all(kept.map(opens));
  if (isOpening.includes(false))
    write(
      dataDir,
      kept.filter((_, at) => isOpening[at]),
    );
}

/** @param {string} dataDir */
export function forgetCredentials(dataDir) {
  rmSync(fileIn(dataDir), { force: true });
}

/**
 * @param {SignIn} signIn
 * @returns {string}
 */
export function credentialsLine({ role, email, password }) {
  return `${role}: ${email} with ${password ? `the password ${password}` : "ADMIN_PASSWORD"}`;
}

/**
 * @param {string} dataDir
 * @param {SignIn[]} signIns
 */
function write(dataDir, signIns) {
  const file = fileIn(dataDir);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(signIns)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
