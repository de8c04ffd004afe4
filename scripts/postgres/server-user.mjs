import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";

/** @typedef {{ uid: number, gid: number, capability?: string } | undefined} ServerUser */

/**
 * PostgreSQL refuses to run as root, so root lends it another user: the one who owns the data already,
 * else `postgres` where it exists, else `nobody`. Undefined when we are not root.
 * @param {string} dataFolder cluster folder, which need not exist yet
 * @param {string[]} files programs that this user must be able to reach
 * @returns {ServerUser}
 */
export function chooseServerUser(dataFolder, files) {
  if (process.getuid?.() !== 0) return undefined;
  const user = ownerOf(dataFolder) ?? account("postgres") ?? account("nobody");
  if (!user)
    throw new Failure("PostgreSQL does not run as root and there is no user `nobody`: start as an ordinary user.");
  const closed = [dataFolder, ...files].flatMap(parents).find((folder) => !mayEnter(folder, user));
  if (!closed) return user;
  const capability = passingCapability();
  if (capability) return { ...user, capability };
  throw new Failure(
    `PostgreSQL does not run as root, and the user that runs it instead may not enter ${closed}.\n` +
      "Start as an ordinary user, or move the portal and DATA_DIR to a folder that others may enter.",
  );
}

/**
 * The command line that runs `file` for this user. A folder such as /root is closed to others; there the
 * process keeps the one capability to read past it instead of us opening the folder.
 * @param {ServerUser} user
 * @param {string} file
 * @param {string[]} args
 * @returns {{ file: string, args: string[], ids: { uid?: number, gid?: number } }}
 */
export function asServerUser(user, file, args) {
  if (!user) return { file, args, ids: {} };
  const { uid, gid, capability } = user;
  if (!capability) return { file, args, ids: { uid, gid } };
  // Without this bit access(2), by which PostgreSQL finds its own programs, would not count the capability.
  const asking = "--securebits=+no_setuid_fixup";
  const only = ["inh-caps", "ambient-caps", "bounding-set"].map((set) => `--${set}=-all,+${capability}`);
  return {
    file: "setpriv",
    args: [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", asking, ...only, file, ...args],
    ids: {},
  };
}

/** @param {string} folder */
function ownerOf(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

/** @param {string} name */
function account(name) {
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function parents(file) {
  const folders = [];
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (folder === path.dirname(folder)) return folders;
  }
}

/**
 * @param {string} folder
 * @param {{ uid: number, gid: number }} user
 */
function mayEnter(folder, user) {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return true;
  if (found.uid === user.uid) return (found.mode & 0o100) !== 0;
  return (found.mode & (found.gid === user.gid ? 0o010 : 0o001)) !== 0;
}

// Bits of linux/capability.h: 2 reads past closed folders, 1 (the one that containers keep) also writes.
function passingCapability() {
  try {
    execFileSync("setpriv", ["--version"], { stdio: "ignore" });
    const held = BigInt(`0x${/CapEff:\s*(\w+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0}`);
    if (held & 4n) return "dac_read_search";
    return held & 2n ? "dac_override" : undefined;
  } catch {
    return undefined;
  }
}
