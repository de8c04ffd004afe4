import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { atEnd } from "../process/lifetime.mjs";

/**
 * Runs a program of node_modules/.bin with its output shown as it comes; returns whether its exit code was 0.
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>}
 */
export async function runVisibly(name, args, env) {
  const child = spawn(path.join("node_modules", ".bin", name), args, { env, stdio: ["ignore", "inherit", "inherit"] });
  atEnd(() => void child.kill("SIGTERM"));
  const [code] = await once(child, "exit");
  return code === 0;
}
