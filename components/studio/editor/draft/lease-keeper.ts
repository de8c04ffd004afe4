import type { LeaseView } from "@/lib/studio/editor/draft/lease-view";
import type { EditingIntervals } from "@/lib/studio/editor/editing-intervals";
import { type ApiResult, changeLease, type LeaseVerb, readLease } from "./draft-api";

/** Between two requests of who waits for an answer */
const MAX_ASKING_POLL_MS = 4_000;

export type Holder = NonNullable<LeaseView["holder"]>;
export type LeaseRefusal = Extract<ApiResult<never>, { ok: false }>;

/** Who may write in the story that is open, as far as this tab knows. */
export type LeaseState =
  | { kind: "free" }
  | { kind: "mine"; asked: LeaseView["asked"] }
  | { kind: "others"; holder: Holder; ask: "none" | "waiting" | "declined" };

interface Wiring {
  onState: (state: LeaseState) => void;
  /** Another tab writes now: `wasMine` where it was taken from this one */
  onLost: (holder: Holder, wasMine: boolean) => void;
  /** The story's revision, each time that the newsroom tells it */
  onRev: (rev: number) => void;
  /** A refusal of another kind: signed out, no right any more */
  onRefused: (refusal: LeaseRefusal) => void;
}

/** Takes the lease at the first keystroke, renews it, and watches it while another has it. */
export class LeaseKeeper {
  #state: LeaseState = { kind: "free" };
  #lastKeystroke = 0;
  #taking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;

  constructor(
    private readonly storyId: string,
    private readonly tabId: Promise<string>,
    private readonly intervals: Pick<EditingIntervals, "pollMs" | "retryMs">,
    private readonly wiring: Wiring,
  ) {}

  get state(): LeaseState {
    return this.#state;
  }

  /** Looks who writes, and goes on looking. */
  async start(): Promise<void> {
    this.#isRunning = true;
    await this.beat();
  }

  stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
  }

  /** Somebody types here: the first keystroke takes the lease. */
  touch(): void {
    this.#lastKeystroke = Date.now();
    if (this.#state.kind !== "free" || this.#taking) return;
    this.#taking = true;
    const isFree = () => {
      this.#taking = false;
    };
    this.#change({ verb: "take" }).then(isFree, () => setTimeout(isFree, this.intervals.retryMs));
  }

  /** A save was taken: it took or renewed the lease. */
  isKept(): void {
    if (this.#state.kind !== "mine") this.#become({ kind: "mine", asked: null });
  }

  /** Renews or looks, now; without a connection everything stays as it was known. */
  async beat(): Promise<void> {
    clearTimeout(this.#timer);
    const idleSeconds = Math.min(86_400, Math.round((Date.now() - this.#lastKeystroke) / 1_000));
    const isMine = this.#state.kind === "mine";
    if (isMine) await this.#change({ verb: "renew", idleSeconds }).catch(() => undefined);
    else if (!document.hidden) await this.look().catch(() => undefined);
    const isWaiting = this.#state.kind === "others" && this.#state.ask === "waiting";
    clearTimeout(this.#timer);
    const { pollMs } = this.intervals;
    const delay = isWaiting ? Math.min(pollMs, MAX_ASKING_POLL_MS) : pollMs;
    if (this.#isRunning) this.#timer = setTimeout(() => void this.beat(), delay);
  }

  /** Looks who writes now. Throws where there is no answer. */
  async look(): Promise<void> {
    const answer = await readLease(this.storyId, await this.tabId);
    if (answer.ok) this.#see(answer.value);
    else this.wiring.onRefused(answer);
  }

  takeOver(reason: string): Promise<ApiResult<LeaseView>> {
    this.#lastKeystroke = Date.now();
    return this.#change({ verb: "take", takeOver: true, reason });
  }

  async ask(): Promise<void> {
    const answer = await this.#change({ verb: "ask" });
    if (answer.ok && this.#state.kind === "others") this.#become({ ...this.#state, ask: "waiting" });
    void this.beat();
  }

  async answer(give: boolean): Promise<void> {
    await this.#change({ verb: "answer", give });
  }

  /** Gives the lease back. */
  async release(): Promise<void> {
    if (this.#state.kind !== "mine") return;
    this.#become({ kind: "free" });
    await changeLease(this.storyId, await this.tabId, { verb: "release" }).catch(() => undefined);
  }

  async #change(verb: LeaseVerb): Promise<ApiResult<LeaseView>> {
    const answer = await changeLease(this.storyId, await this.tabId, verb);
    if (answer.ok) this.#see(answer.value);
    else if (answer.code === "lease-held") await this.look();
    else if (verb.verb === "renew" || verb.verb === "take") this.#refused(verb, answer);
    return answer;
  }

  #refused(verb: LeaseVerb, answer: LeaseRefusal): void {
    if (verb.verb === "renew") this.#become({ kind: "free" });
    // A lease of the sign-in before: the next keystroke takes one for this.
    const isOfAnother = verb.verb === "renew" && answer.code === "not-permitted";
    if (answer.code !== "needs-confirmation" && !isOfAnother) this.wiring.onRefused(answer);
  }

  #see({ rev, isMine, holder, asked }: LeaseView): void {
    const before = this.#state;
    if (isMine) this.#become({ kind: "mine", asked });
    else if (!holder) this.#become({ kind: "free" });
    else {
      const dialog = before.kind === "others" && before.holder.name === holder.name ? before.ask : "none";
      this.#become({ kind: "others", holder, ask: dialog === "waiting" && !asked ? "declined" : dialog });
      if (before.kind !== "others") this.wiring.onLost(holder, before.kind === "mine");
    }
    this.wiring.onRev(rev);
  }

  #become(state: LeaseState): void {
    this.#state = state;
    this.wiring.onState(state);
  }
}
