import { run } from "../process/run.mjs";
import { isBuilt } from "./build-stamp.mjs";

/** Builds the portal when its sources changed since the last time. */
export async function ensureBuilt() {
  if (isBuilt()) return "nothing to do";
  await run(process.execPath, ["scripts/build.mjs", "--if-changed"], { failure: "The portal could not be built:" });
  return "built";
}
