import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { cleanEnvironment } from "./clean-environment.mjs";
import { countOfPlaywright } from "./count-of-playwright.mjs";
import { findBrowser } from "./find-browser.mjs";
import { startPortalPair } from "./portal-pair.mjs";
import { runVisibly } from "./run-visibly.mjs";

/**
 * Browser tests against two production servers on one database.
 * @param {string[]} files
 * @returns {Promise<import("./test-all.mjs").Count>}
 */
export async function testInBrowser(files) {
  const CHROMIUM_PATH = await findBrowser();
  const portals = await startPortalPair();
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-playwright-"));
  try {
    const report = path.join(folder, "report.json");
    // Tests call verbs as a process of their own: they load what is marked "server-only".
    const NODE_OPTIONS = "--conditions=react-server";
    const own = { NODE_OPTIONS, CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const env = await cleanEnvironment({ ...portals.settings, ...own });
    const isGood = await runVisibly("playwright", ["test", "--reporter=list,json", ...files], env);
    if (!isGood) console.log(portals.errors().join("\n"));
    return await countOf(report, isGood);
  } finally {
    await portals.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} report
 * @param {boolean} isGood
 */
async function countOf(report, isGood) {
  const found = await readFile(report, "utf8").catch(() => undefined);
  if (!found) throw new Failure("Playwright ended before it could report.");
  return countOfPlaywright(JSON.parse(found), isGood);
}
