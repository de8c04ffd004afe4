import { FairQueue } from "./fair-queue";

export interface TurnLimits {
  /** Works that run at once, of one user and of all */
  perUser: number;
  total: number;
  /** Works that wait, likewise */
  waitingPerUser: number;
  waiting: number;
}

/** Thrown when too many works wait. */
export class TurnsFull extends Error {
  override readonly name = "TurnsFull";
}

/** Runs a bounded number of works at once; of those that wait, the next is that of the user served longest ago. */
export class FairTurns {
  readonly #limits: TurnLimits;
  readonly #queue: FairQueue<{ user: string; begin: () => void }>;
  readonly #running = new Map<string, number>();

  constructor(limits: TurnLimits) {
    this.#limits = limits;
    this.#queue = new FairQueue({ perUser: limits.waitingPerUser, total: limits.waiting });
  }

  /** Begins `work` when it is the user's turn, and returns what it does. Throws TurnsFull. */
  async run<Value>(user: string, work: () => Promise<Value>): Promise<Value> {
    await this.#turnOf(user);
    try {
      return await work();
    } finally {
      this.#count(user, -1);
      this.#next();
    }
  }

  #turnOf(user: string): Promise<void> {
    return new Promise((begin, reject) => {
      if (this.#queue.add(user, { user, begin })) this.#next();
      else reject(new TurnsFull("too many works wait"));
    });
  }

  #next(): void {
    const { perUser, total } = this.#limits;
    const running = [...this.#running.values()].reduce((sum, count) => sum + count, 0);
    if (running >= total) return;
    const next = this.#queue.take((user) => (this.#running.get(user) ?? 0) < perUser);
    if (!next) return;
    this.#count(next.user, 1);
    next.begin();
    this.#next();
  }

  #count(user: string, change: number): void {
    const count = (this.#running.get(user) ?? 0) + change;
    if (count > 0) this.#running.set(user, count);
    else this.#running.delete(user);
  }
}
