import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Failure } from "../failure.mjs";
import { asServerUser } from "./server-user.mjs";

// PostgreSQL's own Unicode rules: the same order and letters on every system, whatever locales it has.
const LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
// pg_trgm still asks the system what a letter is; under "C" it would drop every letter beyond ASCII.
const LETTERS = [`--lc-ctype=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`];

/** @typedef {{ password: string, readerPassword?: string, port?: number }} Secrets */

const newPassword = () => randomBytes(24).toString("base64url");

/**
 * Makes the cluster where there is none, and random passwords that only this user can read.
 * @param {string} folder data folder of the portal
 * @param {string} cluster
 * @param {string} initdb
 * @param {import("./server-user.mjs").ServerUser} user
 */
export async function createCluster(folder, cluster, initdb, user) {
  const secrets = path.join(folder, "postgres.json");
  if (!existsSync(path.join(cluster, "PG_VERSION"))) {
    await mkdir(folder, { recursive: true });
    await initialise(folder, cluster, initdb, user, secrets);
  } else if (!existsSync(secrets)) {
    throw new Failure(
      `${secrets} is missing: it holds the password of the database in ${cluster}. Restore it from a backup.`,
    );
  }
  /** @type {Secrets} */
  const { password, readerPassword = newPassword(), port } = JSON.parse(await readFile(secrets, "utf8"));
  return {
    password,
    readerPassword,
    port,
    remember: (/** @type {number} */ used) => writeSecrets(secrets, { password, readerPassword, port: used }),
  };
}

/**
 * @param {string} folder
 * @param {string} cluster
 * @param {string} initdb
 * @param {import("./server-user.mjs").ServerUser} user
 * @param {string} secrets
 */
async function initialise(folder, cluster, initdb, user, secrets) {
  const password = newPassword();
  const draft = `${cluster}.new`;
  const passwordFile = path.join(folder, `.password-${process.pid}`);
  if (user && !user.capability) await chmod(folder, 0o755);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) for (const made of [draft, passwordFile]) await chown(made, user.uid, user.gid);
  const args = [
    "-D",
    draft,
    "-U",
    "masthead",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--no-instructions",
    ...LOCALE,
    ...LETTERS,
  ];
  const run = asServerUser(user, initdb, args);
  try {
    await promisify(execFile)(run.file, run.args, run.ids);
  } catch (error) {
    const cause = error instanceof Error && "stderr" in error ? error.stderr : error;
    throw new Failure(`PostgreSQL could not prepare ${cluster}:\n${cause}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeSecrets(secrets, { password });
  await rename(draft, cluster);
}

/**
 * @param {string} file
 * @param {Secrets} content
 */
async function writeSecrets(file, content) {
  await writeFile(`${file}.new`, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
