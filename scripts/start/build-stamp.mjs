import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint } from "./fingerprint.mjs";

const STAMP = ".masthead/built-from";
const SOURCES = [
  ...["app", "components", "lib", "prisma/schema", "public", "messages", "scripts/build", "scripts/build.mjs"],
  ...["instrumentation.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"],
];

/** Whether the folder holds a whole build of the sources as they are now. */
export function isBuilt() {
  return existsSync(STAMP) && existsSync(".next/BUILD_ID") && readFileSync(STAMP, "utf8") === sources();
}

/**
 * Runs a build and stamps it with the sources that it began with.
 * @param {() => Promise<void>} build
 */
export async function stampBuild(build) {
  const begun = sources();
  rmSync(STAMP, { force: true });
  await build();
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, begun);
}

// Tests, and what the build itself writes, are no part of it.
function sources() {
  return fingerprint(SOURCES, (file) => !/\.test\.tsx?$|^public\/assets\/|^lib\/testing\//.test(file));
}
