/** A bounded queue that serves users in turn: the next item belongs to the user who was served longest ago. */
export class FairQueue<Item> {
  readonly #waiting = new Map<string, Item[]>();
  readonly #servedAt = new Map<string, number>();
  readonly #limits: { perUser: number; total: number };
  #served = 0;

  constructor(limits: { perUser: number; total: number }) {
    this.#limits = limits;
  }

  get length(): number {
    return [...this.#waiting.values()].reduce((sum, items) => sum + items.length, 0);
  }

  /** False, and nothing is added, when the queue or this user's part of it is full. */
  add(user: string, item: Item): boolean {
    const own = this.#waiting.get(user) ?? [];
    if (own.length >= this.#limits.perUser || this.length >= this.#limits.total) return false;
    this.#waiting.set(user, [...own, item]);
    return true;
  }

  /** The next item, of a user who may be served; undefined where none is. */
  take(mayServe: (user: string) => boolean = () => true): Item | undefined {
    const lastServed = (user: string) => this.#servedAt.get(user) ?? 0;
    const [user] = [...this.#waiting.keys()].filter(mayServe).sort((a, b) => lastServed(a) - lastServed(b));
    const [item, ...rest] = this.#waiting.get(user ?? "") ?? [];
    if (user === undefined) return undefined;
    if (rest.length > 0) this.#waiting.set(user, rest);
    else this.#waiting.delete(user);
    this.#served += 1;
    this.#servedAt.set(user, this.#served);
    return item;
  }
}
