import { readEnvironment } from "../environment.mjs";
import { seconds, step } from "../process/progress.mjs";
import { checkDataFolder } from "./check-data-folder.mjs";
import { checkPort } from "./check-port.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { credentialsLine, forgetCredentials, unshownCredentials } from "./unshown-credentials.mjs";

/**
 * From whatever state the folder is in to a running portal; returns when that ends.
 * @param {"start" | "dev"} mode
 */
export async function portal(mode) {
  const begun = performance.now();
  const source = readEnvironment();
  await checkPort(source);
  await step("Packages", ensureInstalled);
  // What follows is written in installed packages, or needs them.
  const { loadSettings } = await import("./load-settings.mjs");
  const settings = await loadSettings(source);
  checkDataFolder(settings.DATA_DIR);
  await step("Database client", ensureGenerated);
  if (mode === "start") await step("Build", ensureBuilt);
  else await (await import("../build/bundle-server.mjs")).bundleServer();
  const { launch } = await import("./launch.mjs");
  const { ended } = await launch(mode, settings, source);
  console.log(`\n${welcome(settings).join("\n")}\n\nReady after ${seconds(begun)}. Ctrl-C ends it.`);
  forgetCredentials(settings.DATA_DIR);
  await ended;
}

/** @param {import("../../lib/platform/env.ts").Env} settings */
function welcome({ PORT, SITE_URL, DATA_DIR }) {
  const address = `http://localhost:${PORT}`;
  const site = SITE_URL && SITE_URL !== address ? `${address} (published as ${SITE_URL})` : address;
  const signIns = unshownCredentials(DATA_DIR);
  const once = signIns.some(({ password }) => password) ? "; passwords are shown this once" : "";
  return [
    `Masthead runs at ${site}`,
    `Sign in at ${address}/sign-in${once}`,
    ...signIns.map((one) => `  ${credentialsLine(one)}`),
  ];
}
