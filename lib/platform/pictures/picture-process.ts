import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { DecodedPicture } from "./decoded-picture";

export const MAX_PIXELS = 100_000_000;
const TIME_LIMIT_MS = 15_000;
const IDLE_MS = 30_000;
const HEAP_MB = 256;

type Reply = { id: number; picture: DecodedPicture } | { id: number; problem: string };

let child: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();
let requests = 0;

function start(): ChildProcess {
  // The bundler must not follow this path: the file runs as it is.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/platform/pictures/picture-worker.mjs");
  const started = fork(file, {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  started.once("exit", () => {
    if (child === started) child = undefined;
  });
  return started;
}

function stop(process: ChildProcess): void {
  if (child === process) child = undefined;
  process.kill("SIGKILL");
}

function decodeNow(bytes: Uint8Array): Promise<DecodedPicture> {
  clearTimeout(idle);
  child ??= start();
  const worker = child;
  worker.ref();
  worker.channel?.ref();
  requests += 1;
  const id = requests;
  return new Promise<DecodedPicture>((resolve, reject) => {
    const timer = setTimeout(() => {
      stop(worker);
      reject(new Error(`It takes longer than ${TIME_LIMIT_MS / 1000} seconds to decode.`));
    }, TIME_LIMIT_MS);
    const onMessage = (reply: Reply) => {
      if (reply.id !== id) return;
      settle();
      if ("picture" in reply) resolve(reply.picture);
      else reject(new Error(reply.problem));
    };
    const onExit = () => {
      settle();
      reject(new Error("It makes the decoder fail."));
    };
    function settle() {
      clearTimeout(timer);
      worker.off("message", onMessage);
      worker.off("exit", onExit);
      worker.off("error", onExit);
      worker.unref();
      worker.channel?.unref();
      idle = setTimeout(() => stop(worker), IDLE_MS);
      idle.unref();
    }
    worker.on("message", onMessage);
    worker.once("exit", onExit);
    worker.once("error", onExit);
    worker.send({ id, bytes, maxPixels: MAX_PIXELS }, (cause) => cause && onExit());
  });
}

/**
 * Decodes a picture and encodes it anew in a process of its own, which has no settings of the portal, a time limit of 15 seconds, and
 * dies alone. One picture at a time. Throws an Error whose message is the cause.
 */
export function decodePicture(bytes: Uint8Array): Promise<DecodedPicture> {
  const next = last.catch(() => undefined).then(() => decodeNow(bytes));
  last = next;
  return next;
}
