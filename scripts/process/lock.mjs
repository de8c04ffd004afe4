import { execFileSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { atEnd } from "./lifetime.mjs";

/**
 * Takes a lock for as long as this process lives; one whose owner died is taken over.
 * @param {string} file
 * @returns {number | undefined} the process that holds it, when that is another one
 */
export function takeLock(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    if (create(file)) {
      atEnd(() => releaseLock(file));
      return undefined;
    }
    const holder = holderOf(file);
    if (holder) return holder;
    rmSync(file, { force: true });
  }
}

// A link appears with its whole content: nobody can read a lock that is half written.
/** @param {string} file */
function create(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, since: birthOf(process.pid) }));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} file */
export function releaseLock(file) {
  if (holderOf(file) === process.pid) rmSync(file, { force: true });
}

/**
 * @param {string} file
 * @returns {number | undefined} the living process that holds a lock
 */
export function holderOf(file) {
  if (!existsSync(file)) return undefined;
  try {
    const { pid, since } = JSON.parse(readFileSync(file, "utf8"));
    return birthOf(pid) === since ? pid : undefined;
  } catch {
    return undefined;
  }
}

// Numbers of processes are used again; number and birth together are not.
/** @param {number} pid */
function birthOf(pid) {
  try {
    if (existsSync("/proc/self/stat")) return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19];
    return execFileSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
