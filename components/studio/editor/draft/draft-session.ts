import { mergeDrafts } from "@/lib/newsroom/story/version/merge-drafts";
import type { SideDraft } from "@/lib/studio/editor/draft/side-drafts";
import type { EditingIntervals } from "@/lib/studio/editor/editing-intervals";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { StoryStatus } from "@/lib/studio/editor/story-status";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { keepSideDraft } from "./draft-api";
import type { DraftField, DraftFields } from "./draft-fields";
import { DraftScreen } from "./draft-screen";
import { DraftSync } from "./draft-sync";
import { JournalWriter } from "./journal/journal-writer";
import { replayJournal } from "./journal/replay-journal";
import { leftPages } from "./page/left-pages";
import { listenToPage } from "./page/page-events";
import { tabId } from "./page/tab-id";

/**
 * An open draft in one tab. Nothing that is typed is ever dropped: it is in the newsroom's draft, in a side draft, or in this
 * browser's journal.
 */
export class DraftSession {
  readonly #storyId: string;
  readonly #screen: DraftScreen;
  readonly #journal: JournalWriter;
  readonly #sync: DraftSync;
  #knowTab: (tabId: string) => void = () => undefined;
  #tab = "";
  #hasReplayed = false;

  constructor(
    story: EditorStory,
    staffId: string,
    intervals: EditingIntervals,
    private readonly t: Translate,
  ) {
    const { storyId } = story.head;
    this.#storyId = storyId;
    this.#screen = new DraftScreen(story);
    const owner = { storyId, staffId, tabId: () => this.#tab };
    this.#journal = new JournalWriter(this.#screen.text, owner, (hasJournal) => this.#screen.show({ hasJournal }));
    const tabKnown = new Promise<string>((resolve) => {
      this.#knowTab = resolve;
    });
    this.#sync = new DraftSync(storyId, tabKnown, this.#screen, this.#journal, intervals, t);
  }

  get read() {
    return this.#screen.read;
  }

  get subscribe() {
    return this.#screen.subscribe;
  }

  get lease() {
    return this.#sync.lease;
  }

  /** Begins to watch the lease and brings back what the journal has; returns how to end. */
  readonly start = (): (() => void) => {
    const { queue, lease } = this.#sync;
    const deafen = listenToPage({
      onOnline: () => {
        this.#screen.show({ isOffline: false });
        queue.retry();
        void lease.beat();
      },
      onOffline: () => this.#screen.show({ isOffline: true }),
      onShow: () => this.#tab && void lease.beat(),
      onHide: () => this.#sync.sayLast(this.#tab),
      isUnsaved: () => this.#screen.text.unsaved.size > 0,
    });
    void this.#open();
    return () => {
      deafen();
      lease.stop();
      const saved = queue.flush(false).finally(() => lease.release());
      leftPages.add(this.#storyId, saved);
    };
  };

  readonly set = <Field extends DraftField>(field: Field, value: DraftFields[Field]): void => {
    const { isSettling, lease, queue } = this.#sync;
    if (!this.#screen.mayWrite && !isSettling) return;
    this.#screen.text.set(field, value);
    void this.#journal.note();
    this.#screen.show({ fields: this.#screen.text.fields });
    if (isSettling) return;
    lease.touch();
    queue.change(field);
    // The first keystroke makes a new story.
    if (!this.#screen.text.isStored) queue.retry();
  };

  /** Saves everything now; a manual save closes the version. Resolves to the status of the story, or null where it could not be saved. */
  readonly save = async (manual: boolean): Promise<StoryStatus | null> => {
    const { head, choice } = this.#screen.read();
    if (!this.#screen.mayWrite) return this.#screen.text.unsaved.size === 0 && !choice ? head : null;
    return (await this.#sync.queue.flush(manual)) ? this.#screen.read().head : null;
  };

  /** Takes over the status of the story after something other than a save changed it. */
  readonly adopt = (head: StoryStatus): void => {
    this.#screen.show({ head });
    void this.#sync.follow(head.rev);
  };

  /** Goes on after a refusal was read; with `wait` when something was changed. */
  readonly resume = (wait: boolean): void => {
    this.#sync.queue.resume(false, wait);
    void this.lease.beat();
  };

  /** Takes the lease from its holder. */
  readonly takeOver = async (reason: string) => {
    const answer = await this.lease.takeOver(reason);
    if (answer.ok) this.dismiss();
    return answer;
  };

  /** Saves what is unsaved, and gives the lease to who asked for it. */
  readonly handOver = async (): Promise<void> => {
    await this.#sync.queue.flush(false);
    await this.lease.answer(true);
  };

  readonly dismiss = (): void => this.#screen.show({ notice: null });

  /** Takes what was chosen of two texts, or leaves all as it was. Resolves to what went wrong, empty where nothing did. */
  readonly choose = async (chosen: { fields: DraftFields; isLeftDropped: boolean } | null): Promise<string> => {
    const { choice } = this.#screen.read();
    if (!choice) return "";
    if (chosen?.isLeftDropped && !choice.isLeftKept) {
      const baseVersionId = this.#screen.text.base.versionId || null;
      const patch = choice.merged.draft;
      const label = this.t("editor.draft.label.beforeMerge");
      const answer = await keepSideDraft(this.#storyId, { baseVersionId, patch, label }).catch(() => null);
      if (!answer?.ok) return answer?.message ?? this.t("editor.draft.merge.noAnswer");
    }
    this.#screen.show({ choice: null });
    if (chosen) {
      this.#sync.isMerged = true;
      this.#sync.take(chosen.fields, choice.theirs, null);
    }
    this.#sync.queue.resume(false);
    choice.onDone(chosen !== null);
    return "";
  };

  /** Merges a side draft into the text, dialog where both changed the same places. Resolves to whether that was done. */
  readonly bringBack = async ({ content, base, by, n }: SideDraft): Promise<boolean> => {
    const { fields } = this.#screen.text;
    const merged = mergeDrafts({ ...fields, ...base }, { ...fields, ...content }, fields);
    if (merged.fields.length + merged.blocks.length === 0) {
      this.#sync.take(merged.draft, null, null);
      return true;
    }
    const words = {
      title: this.t("editor.draft.merge.sideDraftTitle"),
      leftWords: this.t(by ? "editor.draft.sideDrafts.nameBy" : "editor.draft.sideDrafts.name", { n, name: by }),
      rightWords: this.t("editor.draft.merge.story"),
    };
    return this.#sync.ask({ ...words, merged, theirs: null, isLeftKept: true });
  };

  async #open(): Promise<void> {
    this.#tab ||= await tabId();
    this.#knowTab(this.#tab);
    void this.#journal.note();
    this.#screen.show({ isOffline: !navigator.onLine });
    // Opened while the page before saves, this one would read a text that is older than what was typed there.
    await leftPages.haveSaved(this.#storyId);
    const { isStored } = this.#screen.text;
    if (isStored) await this.lease.start();
    else void this.lease.start();
    if (!isStored) await this.#sync.findStored();
    if (this.#hasReplayed) return;
    this.#hasReplayed = true;
    const left = await this.#journal.left();
    const isEmpty = !this.#screen.text.isStored && left.length + this.#screen.text.unsaved.size === 0;
    await replayJournal(isEmpty ? await this.#journal.leftUnstored() : left, {
      storyId: this.#storyId,
      t: this.t,
      text: this.#screen.text,
      mayWrite: () => this.#screen.mayWrite,
      journal: this.#journal,
      take: (fields, notice) => this.#sync.take(fields, null, notice),
      choose: (choice) => this.#sync.ask(choice),
      tell: (notice) => this.#screen.show({ notice }),
    });
  }
}
