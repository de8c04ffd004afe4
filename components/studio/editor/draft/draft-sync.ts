import { dequal } from "dequal/lite";
import type { EditingIntervals } from "@/lib/studio/editor/editing-intervals";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { StoryStatus } from "@/lib/studio/editor/story-status";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { beginLast, beginStory, type DraftSent, readDraft, releaseLast, saveDraft, saveLast } from "./draft-api";
import type { DraftFields } from "./draft-fields";
import type { DraftScreen } from "./draft-screen";
import type { DraftNotice, MergeChoice } from "./draft-state";
import { firstSave } from "./first-save";
import type { JournalWriter } from "./journal/journal-writer";
import { type Holder, LeaseKeeper, type LeaseRefusal, type LeaseState } from "./lease-keeper";
import { type SaveAnswer, SaveQueue, type SaveStatus } from "./save-queue";
import { type SideDraftSaved, saveUnsavedAsSideDraft } from "./save-unsaved-as-side-draft";

const TRIES = 5;
/** Milliseconds in which an editor that was just locked may still hand over a keystroke */
const LAST_KEYSTROKE = 60;
/** Refusals after which the text can no longer become the draft */
const final = new Set(["not-permitted", "wrong-state", "not-found"]);

const storedHere = new Set<string>();

/** The way between an open draft and the newsroom: saves, merges with what others saved, and keeps aside what may not be saved. */
export class DraftSync {
  readonly queue: SaveQueue<StoryStatus>;
  readonly lease: LeaseKeeper;
  /** Whether what could not be saved is being kept aside: a last keystroke may still come in */
  isSettling = false;
  /** Whether the next save holds a text that a person chose */
  isMerged = false;
  #catching: Promise<void> | undefined;
  #knowStored: () => void = () => undefined;

  constructor(
    private readonly storyId: string,
    private readonly tabId: Promise<string>,
    private readonly screen: DraftScreen,
    private readonly journal: JournalWriter,
    private readonly intervals: EditingIntervals,
    private readonly t: Translate,
  ) {
    const saving = {
      save: (_: ReadonlySet<string>, manual: boolean) => this.#send(manual),
      onSaved: () => undefined,
      onStatus: (status: SaveStatus) => screen.show({ status }),
    };
    this.queue = new SaveQueue(saving, intervals);
    // Until the newsroom has the story there is no lease to be asked for.
    const stored = new Promise<void>((resolve) => {
      this.#knowStored = resolve;
    });
    this.#noteStored();
    const storedTabId = stored.then(() => tabId);
    this.lease = new LeaseKeeper(storyId, storedTabId, intervals, {
      onState: (lease) => this.#onLease(lease),
      onLost: (holder, wasMine) => void this.#displace(holder, wasMine),
      onRev: (rev) => void this.follow(rev),
      onRefused: (refusal) => this.#refuse(refusal),
    });
  }

  /** Looks at what the newsroom has when its revision is newer than this tab knows. */
  async follow(rev: number): Promise<void> {
    await this.queue.landed();
    if (rev <= this.screen.text.base.rev || this.isSettling || this.screen.read().choice) return;
    await this.#catchUp().catch(() => undefined);
  }

  /** Takes over a story that this load of the page has seen stored: going back and forth opens its page as it first came. */
  async findStored(): Promise<void> {
    if (!storedHere.has(this.storyId)) return;
    const answer = await readDraft(this.storyId, await this.tabId).catch(() => null);
    if (answer?.ok) await this.#catchUp();
  }

  /** Shows a text that did not come from the keyboard, and saves what the newsroom has not of it. */
  take(fields: DraftFields, theirs: EditorStory | null, notice: DraftNotice | null): void {
    const { text } = this.screen;
    const before = text.fields;
    text.settle(fields, theirs);
    const isNew = text.unsaved.size > 0;
    this.screen.showText(before, {
      ...(theirs && { story: theirs, head: theirs.head }),
      ...(isNew && notice && { notice }),
    });
    this.#saveSoon();
    if (isNew) this.lease.touch();
  }

  /** Asks a person to choose of two texts; resolves to whether that was done. */
  ask(choice: Omit<MergeChoice, "onDone">): Promise<boolean> {
    this.queue.stop();
    return new Promise((onDone) => this.screen.show({ choice: { ...choice, onDone } }));
  }

  /** The page goes away: sends what it still can, and gives the lease back. */
  sayLast(tabId: string): void {
    const { text } = this.screen;
    if (text.unsaved.size > 0) this.journal.noteLast();
    if (!text.isStored && text.unsaved.size > 0 && tabId) beginLast(this.storyId, this.#first(false, tabId));
    if (this.lease.state.kind !== "mine") return;
    const isSent = text.unsaved.size > 0 && saveLast(this.storyId, text.base.rev, this.#draft(false, tabId, true));
    if (!isSent) releaseLast(this.storyId, tabId);
  }

  #saveSoon(): void {
    for (const field of this.screen.text.unsaved) this.queue.change(field);
    void this.journal.note();
  }

  #draft(manual: boolean, tabId: string, isLast = false): DraftSent {
    const { text } = this.screen;
    return {
      ...{ tabId, page: this.journal.page, manual, isLast, isMerged: this.isMerged },
      baseVersionId: text.base.versionId,
      patch: text.patch(),
    };
  }

  #first(manual: boolean, tabId: string) {
    return firstSave(this.screen.text, { tabId, page: this.journal.page, manual });
  }

  #noteStored(): void {
    if (!this.screen.text.isStored) return;
    storedHere.add(this.storyId);
    this.#knowStored();
  }

  async #send(manual: boolean): Promise<SaveAnswer<StoryStatus>> {
    const { screen } = this;
    for (let tries = 0; tries < TRIES; tries++) {
      await this.#catching?.catch(() => undefined);
      const { choice, head } = screen.read();
      if (choice) return { kind: "refused", code: "stale-version", message: "" };
      const isIdle = !manual && !this.isMerged;
      if (screen.text.unsaved.size === 0 && (isIdle || !screen.text.isStored)) return { kind: "saved", saved: head };
      const tabId = await this.tabId;
      const sent = screen.text.isStored ? this.#draft(manual, tabId) : this.#first(manual, tabId);
      const answer =
        "start" in sent
          ? await beginStory(this.storyId, sent)
          : await saveDraft(this.storyId, screen.text.base.rev, sent);
      if (answer.ok) {
        this.isMerged = false;
        const { head, stripped } = answer.value;
        const before = screen.text.fields;
        screen.text.acknowledge(sent.patch, answer.value);
        this.#noteStored();
        this.lease.isKept();
        void this.journal.note();
        screen.showText(before, {
          head,
          ...(stripped.length > 0 && { notice: { kind: "stripped", fields: stripped } }),
        });
        return { kind: "saved", saved: answer.value.head };
      }
      if (answer.code === "stale-version" || answer.code === "unknown-revision") await this.#catchUp();
      else if (answer.code === "lease-held") await this.lease.look();
      else if (final.has(answer.code)) void this.#setAside(answer.message);
      else return { kind: "refused", code: answer.code, message: answer.message };
      if (this.lease.state.kind === "others" || this.isSettling) return { kind: "refused", ...answer };
    }
    throw new Error("The story changes too often to be saved now.");
  }

  #catchUp(): Promise<void> {
    this.#catching ??= this.#readAndMerge().finally(() => {
      this.#catching = undefined;
    });
    return this.#catching;
  }

  async #readAndMerge(): Promise<void> {
    const answer = await readDraft(this.storyId, await this.tabId);
    if (!answer.ok) return this.#refuse(answer);
    const { story, ownPage } = answer.value;
    const { text } = this.screen;
    const [before, isMine] = [text.fields, text.unsaved.size > 0];
    const merged = text.catchUp(story, this.journal.hasTextOf(ownPage));
    this.#noteStored();
    if (merged.fields.length + merged.blocks.length > 0) {
      const words = {
        title: this.t("editor.draft.merge.othersTitle"),
        leftWords: this.t("editor.draft.merge.own"),
        rightWords: this.t("editor.draft.merge.saved"),
      };
      void this.ask({ ...words, merged, theirs: story, isLeftKept: false });
      return;
    }
    const isBoth = isMine && !dequal(before, text.fields);
    this.screen.showText(before, { story, head: story.head, ...(isBoth && { notice: { kind: "merged" } }) });
    this.#saveSoon();
  }

  #onLease(lease: LeaseState): void {
    const before = this.screen.read().lease;
    const isFree = before.kind === "others" && lease.kind !== "others";
    this.screen.show({ lease, ...(isFree && { notice: { kind: "yours", name: before.holder.name } }) });
    if (isFree && !this.isSettling && this.screen.text.unsaved.size > 0) this.queue.resume(false);
  }

  async #displace({ name, reason, isSelf }: Holder, wasMine: boolean): Promise<void> {
    const label = this.t(isSelf ? "editor.draft.label.takenOverSelf" : "editor.draft.label.takenOver", { name });
    await this.#settle(label, wasMine, ({ n, problem }) =>
      problem
        ? { kind: "kept-aside", message: this.t("editor.draft.notice.stays", { problem }), sideDraft: null }
        : { kind: "displaced", name, reason, isSelf, sideDraft: n },
    );
  }

  async #setAside(message: string): Promise<void> {
    const { story } = this.screen.read();
    this.screen.show({ story: { ...story, rights: { ...story.rights, edit: false } } });
    await this.#settle(this.t("editor.draft.label.rightEnded"), true, ({ n, problem }) => {
      const where = problem ? ` ${this.t("editor.draft.notice.stays", { problem })}` : "";
      return { kind: "kept-aside", message: message + where, sideDraft: n };
    });
  }

  /** Keeps what is unsaved beside the story, tells so, and shows what the newsroom has. */
  async #settle(label: string, isTold: boolean, notice: (kept: SideDraftSaved) => DraftNotice): Promise<void> {
    if (this.isSettling) return;
    this.isSettling = true;
    this.queue.stop();
    await this.queue.landed();
    await new Promise((resolve) => setTimeout(resolve, LAST_KEYSTROKE));
    const { text } = this.screen;
    const before = text.fields;
    const kept = await saveUnsavedAsSideDraft(this.storyId, text, label, this.intervals.retryMs, (error) =>
      this.screen.show({ status: { kind: "retrying", message: String(error) } }),
    );
    this.isSettling = false;
    const isTelling = isTold || kept.n !== null || kept.problem !== "";
    this.screen.showText(before, isTelling ? { notice: notice(kept) } : {});
    void this.journal.note();
    if (kept.problem) return;
    this.queue.resume(true);
    await this.#catchUp().catch(() => undefined);
  }

  #refuse({ code, message }: LeaseRefusal): void {
    if (final.has(code)) return void this.#setAside(message);
    this.queue.stop();
    this.screen.show({ status: { kind: "refused", code, message } });
  }
}
