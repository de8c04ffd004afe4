import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startLimitedProcess } from "@/lib/platform/limited-process";
import { MAX_ALLOCATED_BYTES } from "@/lib/platform/pictures/decoder-limits";
import type { ShareCard } from "./card";
import { CardRefusal } from "./card-refusal";
import type { CardReply, CardRequest } from "./serve-cards";

type Drawn = Extract<CardReply, { bytes: Uint8Array }>;

interface Waiting {
  resolve: (drawn: Drawn) => void;
  reject: (refusal: CardRefusal) => void;
}

/** The process that draws cards: started at the first card, started again after it died or was ended. */
export class CardProcess {
  #child: ChildProcess | null = null;
  #nextId = 1;
  readonly #waiting = new Map<number, Waiting>();

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Id of the process, or null while none runs. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /** Draws one card; a process that has not answered after `budgetMs` is taken for stuck and ended. */
  draw(card: ShareCard, budgetMs: number): Promise<Drawn> {
    return new Promise<Drawn>((resolve, reject) => {
      const child = this.#child ?? this.#start();
      const id = this.#nextId++;
      const timer = setTimeout(() => {
        this.#giveUp(child, new CardRefusal("too-slow", `The card was not drawn within ${budgetMs} ms.`));
      }, budgetMs);
      const settle = () => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (this.#waiting.size === 0) rest(child);
      };
      this.#waiting.set(id, {
        resolve: (drawn) => {
          settle();
          if (drawn.isSpent && this.#waiting.size === 0) this.end();
          resolve(drawn);
        },
        reject: (refusal) => {
          settle();
          reject(refusal);
        },
      });
      wake(child);
      const request: CardRequest = { id, card };
      child.send(request);
    });
  }

  /** Ends the process; the next card starts another. */
  end(): void {
    if (this.#child) this.#giveUp(this.#child, new CardRefusal("process-died", "Drawing cards was ended."));
  }

  #start(): ChildProcess {
    // The bundler must not follow this path: the file is built beside the app (scripts/build/card-worker.mjs).
    const file = join(/* turbopackIgnore: true */ process.cwd(), ".masthead", "card-worker.mjs");
    if (!existsSync(file)) {
      throw new CardRefusal("cannot-draw", `${file} is missing: run "npm run build:cards" first.`);
    }
    const child = startLimitedProcess({
      file,
      maxAllocatedBytes: MAX_ALLOCATED_BYTES,
      nodeOptions: [],
      env: { NODE_ENV: "production" },
      output: "inherit",
    });
    child.on("message", (reply: CardReply) => {
      const waiting = this.#waiting.get(reply.id);
      if ("problem" in reply) waiting?.reject(new CardRefusal("cannot-draw", reply.problem));
      else waiting?.resolve(reply);
    });
    child.on("error", (error) => this.#giveUp(child, new CardRefusal("process-died", error.message)));
    child.on("exit", (code, signal) => {
      this.#giveUp(child, new CardRefusal("process-died", `The drawing process ended (${signal ?? `exit ${code}`}).`));
    });
    this.#child = child;
    return child;
  }

  #giveUp(child: ChildProcess, refusal: CardRefusal): void {
    if (this.#child !== child) return;
    this.#child = null;
    child.kill("SIGKILL");
    for (const waiting of [...this.#waiting.values()]) waiting.reject(refusal);
  }
}

/** An idle drawing process must not keep a command from ending. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function wake(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}
