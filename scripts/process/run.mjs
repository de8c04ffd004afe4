import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../failure.mjs";
import { atEnd } from "./lifetime.mjs";

const PATIENCE_MS = 5_000;

/**
 * Runs a program to its end and returns what it wrote to stdout.
 * Throws a Failure that begins with `failure` and ends with the last lines of its output when its code is not 0.
 * @param {string} file
 * @param {string[]} args
 * @param {{ failure: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>}
 */
export function run(file, args, { failure, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let both = "";
    child.stdout.on("data", (text) => {
      stdout += text;
      both += text;
    });
    child.stderr.on("data", (text) => (both += text));
    atEnd(() => endChild(child));
    child.once("error", (error) => reject(new Failure(`${failure}\n${error.message}`)));
    child.once("close", (code) => {
      if (code === 0) resolve(stdout);
      else reject(new Failure(`${failure}\n${excerpt(both)}`));
    });
  });
}

/**
 * Runs a TypeScript file of ours as a server would: with the files that are marked "server-only".
 * @param {string} file
 * @param {string[]} args
 * @param {{ failure: string, env?: NodeJS.ProcessEnv }} options
 */
export function runScript(file, args, options) {
  return run(process.execPath, ["--conditions=react-server", "--import", "tsx", file, ...args], options);
}

/** @param {import("node:child_process").ChildProcess} child */
async function endChild(child) {
  if (child.exitCode !== null || child.signalCode) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const isOver = await Promise.race([exited.then(() => true), sleep(PATIENCE_MS, false, { ref: false })]);
  if (!isOver) child.kill("SIGKILL");
  await exited;
}

// Some programs tell the cause first, some last.
/** @param {string} text */
function excerpt(text) {
  const lines = text.trim().split("\n");
  return (lines.length > 50 ? [...lines.slice(0, 15), "...", ...lines.slice(-30)] : lines).join("\n");
}
