import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { Failure } from "../failure.mjs";
import { run } from "../process/run.mjs";

// The shell draws no window of its own, which took a third of the processor's time in the tests.
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * A Chromium to test in: one that is there, else Playwright's own, else (for root) the system's package.
 * Throws a Failure that says how to get one.
 * @returns {Promise<string>} path of the program
 */
export async function findBrowser() {
  return present() ?? (await fromPlaywright()) ?? (await fromSystem()) ?? noBrowser();
}

function present() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH))
    throw new Failure(`CHROMIUM_PATH: there is no file ${CHROMIUM_PATH}.`);
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  return NAMES.map(onPath).find((found) => found);
}

async function fromPlaywright() {
  console.log("No Chromium found: installing Playwright's ...");
  const args = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  return run(process.execPath, args, { failure: "" }).then(
    () => chromium.executablePath(),
    () => undefined,
  );
}

async function fromSystem() {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return undefined;
  console.log("That could not be had: installing the system's ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const failure = "apt-get could not install chromium:";
  /** @param {string} name */
  const install = (name) => run("apt-get", ["install", "-y", "--no-install-recommends", name], { failure, env });
  await run("apt-get", ["update"], { failure, env });
  // Older systems have no package of the shell.
  await install(SHELL).catch(() => install("chromium"));
  return onPath(SHELL) ?? onPath("chromium");
}

/** @returns {never} */
function noBrowser() {
  throw new Failure(
    "The browser tests need Chromium. Install it, or name one: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

/** @param {string} name */
function onPath(name) {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}
