import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { findFreePort } from "../free-port.mjs";
import { connectionTo } from "../postgres/connection-to.mjs";
import { cleanEnvironment } from "./clean-environment.mjs";
import { countOfPlaywright } from "./count-of-playwright.mjs";
import { findBrowser } from "./find-browser.mjs";
import { runVisibly } from "./run-visibly.mjs";
import { startPortal } from "./start-portal.mjs";

const ADMIN = { ADMIN_EMAIL: "admin@example.org", ADMIN_PASSWORD: "correct horse battery staple" };

const PORTAL_SETTINGS = {
  // What is found is tested on any machine, however busy.
  SEARCH_MS: "20000",
  // All tests search from one address; e2e/start/search-limit.spec.ts tests the limit.
  SEARCH_LIMIT: "100000",
  // Tests wait for saves and for what another editor did.
  AUTOSAVE_MS: "300",
  SAVE_RETRY_MS: "300",
  EDITOR_POLL_MS: "1500",
};

/**
 * Browser tests against two production servers on one database, as `npm start` starts them.
 * @param {string[]} files
 * @returns {Promise<import("./test-all.mjs").Count>}
 */
export async function testInBrowser(files) {
  const CHROMIUM_PATH = await findBrowser();
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-e2e-"));
  const DATA_DIR = path.join(folder, "data");
  const PORT = String(await findFreePort());
  const site = { ...ADMIN, ...PORTAL_SETTINGS, DATA_DIR, HOST: "127.0.0.1", SITE_URL: `http://localhost:${PORT}` };
  // A test that asks how much memory is kept wakes the debugger there.
  const INSPECT_PORT = String(await findFreePort());
  const first = await startPortal(
    await cleanEnvironment({ ...site, PORT, NODE_OPTIONS: `--inspect-port=${INSPECT_PORT}` }),
  );
  try {
    const DATABASE_URL = connectionTo(DATA_DIR);
    const second = await startPortal(
      await cleanEnvironment({ ...site, PORT: String(await findFreePort()), DATABASE_URL }),
    );
    try {
      const report = path.join(folder, "report.json");
      // Tests call verbs as a process of their own: they load what is marked "server-only".
      const NODE_OPTIONS = "--conditions=react-server";
      const settings = {
        ...ADMIN,
        NODE_OPTIONS,
        CHROMIUM_PATH,
        INSPECT_PORT,
        DATABASE_URL,
        DATA_DIR,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      };
      const env = await cleanEnvironment({ ...settings, BASE_URL: first.address, SECOND_URL: second.address });
      const only = files.length > 0 ? ["--no-deps", ...files] : [];
      const isGood = await runVisibly("playwright", ["test", "--reporter=list,json", ...only], env);
      if (!isGood) {
        for (const portal of [first, second])
          console.log([`\nErrors of ${portal.address}`, ...portal.errors()].join("\n"));
      }
      return await countOf(report, isGood);
    } finally {
      await second.stop();
    }
  } finally {
    await first.stop();
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
