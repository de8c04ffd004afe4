import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";

const SHELL = "/bin/sh";
/** Every thread reserves a stack of this size, which counts as allocated. */
const STACK_KB = 2_048;

interface LimitedProcess {
  /** A JavaScript file that speaks IPC */
  file: string;
  maxAllocatedBytes: number;
  nodeOptions: string[];
  /** All of its environment: nothing is inherited */
  env: { NODE_ENV: "production"; [name: string]: string };
  output: "ignore" | "inherit";
}

/**
 * Starts Node with a limit of allocated memory (RLIMIT_DATA), which Linux enforces and its child processes inherit. Address space (RLIMIT_AS) is
 * no measure: V8 and WebAssembly reserve gigabytes of it. Elsewhere the process must watch itself.
 */
export function startLimitedProcess({
  file,
  maxAllocatedBytes,
  nodeOptions,
  env,
  output,
}: LimitedProcess): ChildProcess {
  const node = [process.execPath, ...nodeOptions, file];
  const isLimited = process.platform === "linux" && existsSync(SHELL);
  const limits = `ulimit -s ${STACK_KB} && ulimit -d ${Math.floor(maxAllocatedBytes / 1024)} && exec "$@"`;
  const [command, ...args] = isLimited ? [SHELL, "-c", limits, SHELL, ...node] : node;
  return spawn(command as string, args, {
    serialization: "advanced",
    // glibc would reserve a heap for each thread.
    env: { MALLOC_ARENA_MAX: "2", ...env },
    stdio: ["ignore", output, output, "ipc"],
  });
}
