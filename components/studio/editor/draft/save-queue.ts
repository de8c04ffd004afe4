import type { EditingIntervals } from "@/lib/studio/editor/editing-intervals";

/** From the first change to the save, of a writer who never pauses */
export const MAX_WAIT_MS = 5_000;
const MAX_RETRY_MS = 30_000;

export type SaveAnswer<Saved> = { kind: "saved"; saved: Saved } | { kind: "refused"; code: string; message: string };

export type SaveStatus =
  | { kind: "saved"; at: Date | null }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "retrying"; message: string }
  | { kind: "refused"; code: string; message: string };

interface Wiring<Saved> {
  /** Sends what changed since the last acknowledged save; called for one save at a time. */
  save: (fields: ReadonlySet<string>, manual: boolean) => Promise<SaveAnswer<Saved>>;
  onSaved: (saved: Saved, fields: ReadonlySet<string>) => void;
  onStatus: (status: SaveStatus) => void;
}

/**
 * When a draft is saved: after a pause and at the latest 5 s after the first change, one request in flight, what is typed
 * meanwhile kept for the next. Trouble on the way is tried again; a refusal stops the queue until `resume`.
 */
export class SaveQueue<Saved> {
  readonly #dirty = new Set<string>();
  #firstChange = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flight: Promise<boolean> | undefined;
  #failures = 0;
  #isStopped = false;

  constructor(
    private readonly wiring: Wiring<Saved>,
    private readonly intervals: Pick<EditingIntervals, "autosaveMs" | "retryMs">,
  ) {}

  get isDirty(): boolean {
    return this.#dirty.size > 0 || this.#flight !== undefined;
  }

  get isInFlight(): boolean {
    return this.#flight !== undefined;
  }

  change(field: string): void {
    if (this.#dirty.size === 0) this.#firstChange = Date.now();
    this.#dirty.add(field);
    if (this.#isStopped) return;
    if (!this.#flight) this.wiring.onStatus({ kind: "waiting" });
    const { autosaveMs } = this.intervals;
    const latest = this.#firstChange + Math.max(MAX_WAIT_MS, autosaveMs);
    this.#schedule(Math.max(0, Math.min(autosaveMs, latest - Date.now())));
  }

  /** Saves now, after what is in flight; a manual save goes out even with nothing changed. Resolves to whether all is saved. */
  async flush(manual: boolean): Promise<boolean> {
    if (this.#isStopped) return false;
    await this.#flight;
    clearTimeout(this.#timer);
    if (!manual && this.#dirty.size === 0) return true;
    return this.#send(manual);
  }

  /** Goes on after a refusal was dealt with: `forget` drops what was to be saved, `wait` sends nothing before the next change. */
  resume(forget: boolean, wait = false): void {
    this.#isStopped = false;
    if (forget) this.#dirty.clear();
    if (this.#dirty.size > 0 && wait) this.wiring.onStatus({ kind: "waiting" });
    else if (this.#dirty.size > 0) this.#schedule(0);
    else this.wiring.onStatus({ kind: "saved", at: null });
  }

  /** Tries again at once what could not be sent: the connection is back. */
  retry(): void {
    if (this.#dirty.size > 0 && !this.#isStopped && !this.#flight) this.#schedule(0);
  }

  /** Resolves when nothing is in flight. */
  async landed(): Promise<void> {
    await this.#flight;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#isStopped = true;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#flight) void this.#send(false);
    }, delay);
  }

  #delay(): number {
    const { autosaveMs, retryMs } = this.intervals;
    return this.#failures === 0 ? autosaveMs : Math.min(retryMs * 2 ** (this.#failures - 1), MAX_RETRY_MS);
  }

  #send(manual: boolean): Promise<boolean> {
    const fields = new Set(this.#dirty);
    this.#dirty.clear();
    this.wiring.onStatus({ kind: "saving" });
    this.#flight = this.#attempt(fields, manual).finally(() => {
      this.#flight = undefined;
      if (this.#dirty.size > 0 && !this.#isStopped) this.#schedule(this.#delay());
    });
    return this.#flight;
  }

  async #attempt(fields: ReadonlySet<string>, manual: boolean): Promise<boolean> {
    try {
      const answer = await this.wiring.save(fields, manual);
      if (answer.kind === "refused") {
        this.#takeBack(fields);
        this.stop();
        this.wiring.onStatus(answer);
        return false;
      }
      this.#failures = 0;
      this.wiring.onSaved(answer.saved, fields);
      this.wiring.onStatus(this.#dirty.size > 0 ? { kind: "waiting" } : { kind: "saved", at: new Date() });
      return true;
    } catch (error) {
      this.#takeBack(fields);
      this.#failures += 1;
      this.wiring.onStatus({ kind: "retrying", message: error instanceof Error ? error.message : String(error) });
      return false;
    }
  }

  #takeBack(fields: ReadonlySet<string>): void {
    if (this.#dirty.size === 0) this.#firstChange = Date.now();
    for (const field of fields) this.#dirty.add(field);
  }
}
