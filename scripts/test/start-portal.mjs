import { spawn } from "node:child_process";
import { once } from "node:events";
import { Failure } from "../failure.mjs";
import { atEnd } from "../process/lifetime.mjs";

/**
 * Runs `npm start`'s script with these settings and waits until it says that it is ready.
 * @param {NodeJS.ProcessEnv} env with PORT
 */
export async function startPortal(env) {
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const exited = once(child, "exit");
  const stop = async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await exited;
  };
  atEnd(stop);
  let output = "";
  await new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => {
      output += text;
      if (output.includes("Ready after")) resolve(undefined);
    });
    child.stderr.on("data", (text) => (output += text));
    exited.then(() => reject(new Failure(`The portal for the browser tests did not start:\n${output}`)));
  });
  return { address: `http://localhost:${env.PORT}`, stop, errors: () => errorsOf(output) };
}

const MAX_LINES = 40;
/** Levels of pino from an error on; what is no JSON was printed by a library. */
const isError = (/** @type {string} */ line) => /"level":[56]0/.test(line) || /\bError\b/.test(line);

/** @param {string} output */
function errorsOf(output) {
  return output.split("\n").filter(isError).slice(-MAX_LINES);
}
