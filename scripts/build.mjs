import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { bundleElements } from "./build/bundle-elements.mjs";
import { bundleHandler } from "./build/bundle-handler.mjs";
import { bundleServer } from "./build/bundle-server.mjs";
import { buildCardWorker } from "./build/card-worker.mjs";
import { Failure } from "./failure.mjs";
import { atEnd } from "./process/lifetime.mjs";
import { takeLock } from "./process/lock.mjs";
import { main } from "./process/main.mjs";
import { isBuilt, stampBuild } from "./start/build-stamp.mjs";
import { ensureGenerated } from "./start/ensure-generated.mjs";
import { otherServers } from "./start/servers-of-build.mjs";

main(async () => {
  await waitForOtherBuild();
  if (process.argv.includes("--if-changed") && isBuilt()) return;
  refuseWhileServing();
  await stampBuild(async () => {
    await ensureGenerated();
    await Promise.all([bundleHandler(), bundleServer(), bundleElements(), buildCardWorker()]);
    await buildPages();
  });
});

async function waitForOtherBuild() {
  while (takeLock(".masthead/build.lock")) await sleep(500);
}

function refuseWhileServing() {
  const [server] = otherServers();
  if (!server) return;
  throw new Failure(
    `Another portal (process ${server}) serves from this folder's build.\n` +
      "Stop it before you build; copies that are updated on their own need a folder each.",
  );
}

async function buildPages() {
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], { stdio: "inherit", env });
  atEnd(() => void child.kill("SIGTERM"));
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Failure("next build failed: its messages are above.");
}
