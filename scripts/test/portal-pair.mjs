import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFreePort } from "../free-port.mjs";
import { connectionTo } from "../postgres/connection-to.mjs";
import { cleanEnvironment } from "./clean-environment.mjs";
import { startPortal } from "./start-portal.mjs";

const SHARED = {
  ADMIN_EMAIL: "admin@example.org",
  ADMIN_PASSWORD: "correct horse battery staple",
  // Tests sign in by writing a session's row and its cookie.
  AUTH_SECRET: randomBytes(32).toString("hex"),
};

const PORTAL_SETTINGS = {
  // What is found is tested on any machine, however busy.
  SEARCH_MS: "20000",
  // All tests search from one address; e2e/start/search-limit.spec.ts tests the limit.
  SEARCH_LIMIT: "100000",
  // Tests wait for saves and for what another editor did.
  SAVE_RETRY_MS: "300",
  EDITOR_POLL_MS: "1500",
};

/**
 * @typedef {object} PortalPair
 * @property {Record<string, string>} settings what tests need to reach the portals, as environment
 * @property {() => string[]} errors what both have logged of errors
 * @property {() => Promise<void>} stop
 */

/** @type {Promise<PortalPair> | undefined} */
let started;

/**
 * Starts two production servers on one database, as `npm start` does, once; builds first where the sources changed.
 * Called ahead of the browser tests it works while others run; who awaits it learns of a failure.
 * @returns {Promise<PortalPair>}
 */
export function startPortalPair() {
  started ??= start();
  started.catch(() => undefined);
  return started;
}

/** @returns {Promise<PortalPair>} */
async function start() {
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-e2e-"));
  const DATA_DIR = path.join(folder, "data");
  const PORT = String(await findFreePort());
  const site = { ...SHARED, ...PORTAL_SETTINGS, DATA_DIR, HOST: "127.0.0.1", SITE_URL: `http://localhost:${PORT}` };
  /** @type {Awaited<ReturnType<typeof startPortal>>[]} */
  const portals = [];
  const stop = async () => {
    for (const portal of portals.reverse()) await portal.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const first = await startPortal(await cleanEnvironment({ ...site, PORT }));
    portals.push(first);
    const DATABASE_URL = connectionTo(DATA_DIR);
    if (!DATABASE_URL) throw new Error(`No database runs in ${DATA_DIR}.`);
    const second = await startPortal(
      await cleanEnvironment({ ...site, PORT: String(await findFreePort()), DATABASE_URL }),
    );
    portals.push(second);
    const addresses = { BASE_URL: first.address, SECOND_URL: second.address };
    const errors = () => portals.flatMap((portal) => [`\nErrors of ${portal.address}`, ...portal.errors()]);
    return { settings: { ...SHARED, ...addresses, DATABASE_URL, DATA_DIR }, errors, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
