import { existsSync, readFileSync } from "node:fs";
import { run } from "../process/run.mjs";

/** Installs the packages of package-lock.json when those in node_modules are others. */
export async function ensureInstalled() {
  if (isInstalled()) return "nothing to do";
  // Install scripts would download engines and browsers; what is needed of them is done at the first use.
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("development") };
  const npm = process.env.npm_execpath;
  const failure = "npm could not install the packages:";
  await (npm ? run(process.execPath, [npm, ...args], { failure, env }) : run("npm", args, { failure, env }));
  return "packages installed";
}

// npm keeps a lock file of what it really installed, written last of all.
function isInstalled() {
  const file = "node_modules/.package-lock.json";
  if (!existsSync(file)) return false;
  const wanted = packages("package-lock.json");
  const present = packages(file);
  const isLocked = Object.entries(present).every(([path, { version }]) => wanted[path]?.version === version);
  const isWhole = Object.entries(wanted).every(([path, { optional }]) => path === "" || optional || present[path]);
  return isLocked && isWhole;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
