import type { ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Sentence, sentence } from "../i18n/sentence";
import { startLimitedProcess } from "../limited-process";
import type { DecodedPicture } from "./decoded-picture";
import { MAX_ALLOCATED_BYTES, MAX_DECODE_MS, MAX_DECODER_BYTES, MAX_PIXELS } from "./decoder-limits";
import { PictureFault } from "./picture-fault";

const IDLE_MS = 30_000;
const MAX_HEAP_MB = 96;
const megabytes = MAX_DECODER_BYTES / 1024 / 1024;

export interface DecodeRequest {
  input: string;
  output: string;
  maxPixels: number;
  maxBytes: number;
}

export type DecodeReply = { isSpent: boolean } & (
  | { picture: Omit<DecodedPicture, "bytes"> }
  | { problem: string }
  | TooManyPixels
);

/** Width, height, its million pixels, and how many million are taken */
interface TooManyPixels {
  tooManyPixels: number[];
}

interface DecoderLimits {
  maxAllocatedBytes?: number;
  maxBytes?: number;
}

/** One process that decodes one picture at a time: started for the first, replaced when a picture was too much for it. */
export class Decoder {
  readonly #maxAllocatedBytes: number;
  readonly #maxBytes: number;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor({ maxAllocatedBytes = MAX_ALLOCATED_BYTES, maxBytes = MAX_DECODER_BYTES }: DecoderLimits = {}) {
    this.#maxAllocatedBytes = maxAllocatedBytes;
    this.#maxBytes = maxBytes;
  }

  /** Id of the process, or undefined while none runs. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Throws an Error whose message is the cause. Bytes travel in files: messages would hold copies of them in the memory that is limited. */
  async decode(bytes: Uint8Array): Promise<DecodedPicture> {
    const folder = await mkdtemp(path.join(tmpdir(), "masthead-picture-"));
    try {
      const [input, output] = [path.join(folder, "input"), path.join(folder, "output")];
      await writeFile(input, bytes);
      const picture = await this.#request({ input, output, maxPixels: MAX_PIXELS, maxBytes: this.#maxBytes });
      return { ...picture, bytes: await readFile(output) };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  end(): void {
    clearTimeout(this.#idle);
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #request(request: DecodeRequest): Promise<Omit<DecodedPicture, "bytes">> {
    clearTimeout(this.#idle);
    this.#child ??= this.#start();
    const child = this.#child;
    child.ref();
    child.channel?.ref();
    return new Promise((resolve, reject) => {
      const settle = (isSpent: boolean) => {
        clearTimeout(timer);
        child.removeAllListeners("message").removeAllListeners("exit").removeAllListeners("error");
        child.once("error", () => this.end());
        child.once("exit", () => this.#forget(child));
        if (isSpent) this.end();
        else this.#rest(child);
      };
      const fail = (cause: string | Sentence) => {
        settle(true);
        reject(new PictureFault(cause));
      };
      const timer = setTimeout(
        () => fail(sentence`It takes longer than ${MAX_DECODE_MS / 1000} seconds to decode.`),
        MAX_DECODE_MS,
      );
      child.once("message", (reply: DecodeReply) => {
        settle(reply.isSpent);
        if ("picture" in reply) resolve(reply.picture);
        else if ("tooManyPixels" in reply) reject(new PictureFault(tooManyPixels(reply)));
        else reject(new Error(reply.problem));
      });
      child.once("error", (error) => fail(sentence`It cannot be decoded now (${error.message}).`));
      child.once("exit", (_, signal) => fail(causeOfDeath(signal)));
      child.send(request, (cause) => cause && fail(causeOfDeath(null)));
    });
  }

  #start(): ChildProcess {
    return startLimitedProcess({
      // The bundler must not follow this path: the file runs as it is.
      file: path.join(/* turbopackIgnore: true */ process.cwd(), "lib/platform/pictures/picture-worker.mjs"),
      maxAllocatedBytes: this.#maxAllocatedBytes,
      nodeOptions: [`--max-old-space-size=${MAX_HEAP_MB}`, "--max-semi-space-size=4", "--v8-pool-size=1"],
      env: { NODE_ENV: "production", UV_THREADPOOL_SIZE: "1" },
      output: "ignore",
    });
  }

  #forget(child: ChildProcess): void {
    if (this.#child === child) this.#child = undefined;
  }

  /** An idle process must not keep a command from ending. */
  #rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    this.#idle = setTimeout(() => this.end(), IDLE_MS);
    this.#idle.unref();
  }
}

const tooManyPixels = ({ tooManyPixels: [width = 0, height = 0, millions = 0, max = 0] }: TooManyPixels) =>
  sentence`It has ${width} x ${height} = ${millions} million pixels; at most ${max} million are taken.`;

/** SIGKILL comes from the process itself, or from a system without free memory; libraries crash where they do not expect a refused allocation. */
const causeOfDeath = (signal: NodeJS.Signals | null) =>
  signal === "SIGKILL"
    ? sentence`It needs more than ${megabytes} MB of memory to decode.`
    : sentence`It makes the decoder fail: it is damaged or needs more than ${megabytes} MB of memory.`;
