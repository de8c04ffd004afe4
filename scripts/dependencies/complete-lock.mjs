import { readFileSync, writeFileSync } from "node:fs";

// A registry that mirrors only some platforms makes `npm install` leave the others out of package-lock.json, and
// `npm ci` then refuses the file. Run this after adding a package: it adds their names and versions.
const FILE = "package-lock.json";

/** @typedef {{ version?: string, optionalDependencies?: Record<string, string> }} LockedPackage */

/** @type {{ packages: Record<string, LockedPackage> }} */
const lock = JSON.parse(readFileSync(FILE, "utf8"));
const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
  Object.entries(optionalDependencies ?? {}).filter(([name]) => path !== "" && !isLocked(path, name)),
);
for (const [name, range] of missing) {
  lock.packages[`node_modules/${name}`] = { version: range.replace(/^[\^~]/, ""), ...platformOf(name) };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (process.argv.includes("--check")) {
  for (const [name] of missing) console.error(`${FILE} lacks ${name}: run node scripts/dependencies/complete-lock.mjs`);
  process.exitCode = missing.length > 0 ? 1 : 0;
} else if (missing.length > 0) {
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
}

/**
 * @param {string} path
 * @param {string} name
 */
function isLocked(path, name) {
  return lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`];
}

/** @param {string} name such as "@next/swc-linux-x64-musl" */
function platformOf(name) {
  const os = /(android|darwin|freebsd|linux|openharmony|win32|windows)/.exec(name)?.[1];
  const cpu = /(arm64|x64|ia32|riscv64|loong64|ppc64|s390x|wasm32|arm)/.exec(name)?.[1];
  const libc = /-(musl|gnu)\b/.exec(name)?.[1]?.replace("gnu", "glibc");
  return {
    optional: true,
    ...(os && { os: [os.replace("windows", "win32")] }),
    ...(cpu && { cpu: [cpu] }),
    ...(os === "linux" && libc && { libc: [libc] }),
  };
}
