import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { processWide } from "../process-wide";
import type { DecodedPicture } from "./decoded-picture";

export const MAX_PIXELS = 100_000_000;
const TIME_LIMIT_MS = 15_000;
const IDLE_MS = 30_000;
const HEAP_MB = 256;

type Reply = { id: number; picture: DecodedPicture } | { id: number; problem: string };

interface Decoding {
  child?: ChildProcess;
  idle?: NodeJS.Timeout;
  last: Promise<unknown>;
  requests: number;
}

const decoding = processWide<Decoding>("decoding", () => ({ last: Promise.resolve(), requests: 0 }));

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
    if (decoding.child === started) decoding.child = undefined;
  });
  return started;
}

function stop(process: ChildProcess): void {
  if (decoding.child === process) decoding.child = undefined;
  process.kill("SIGKILL");
}

function decodeNow(bytes: Uint8Array): Promise<DecodedPicture> {
  clearTimeout(decoding.idle);
  decoding.child ??= start();
  const worker = decoding.child;
  worker.ref();
  worker.channel?.ref();
  decoding.requests += 1;
  const id = decoding.requests;
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
      decoding.idle = setTimeout(() => stop(worker), IDLE_MS);
      decoding.idle.unref();
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
  const next = decoding.last.catch(() => undefined).then(() => decodeNow(bytes));
  decoding.last = next;
  return next;
}
