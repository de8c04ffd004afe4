import type { DraftText } from "./draft-text";
import { findUnsaved, forgetUnsaved, type JournalEntry, noteUnsaved } from "./journal";

/** Keeps one page's unsaved text of one story in the browser, at every change. */
export class JournalWriter {
  readonly #pageId = String(Math.random()).slice(2);
  #writing: Promise<void> | undefined;
  #isWanted = false;

  constructor(
    private readonly text: DraftText,
    private readonly owner: { storyId: string; staffId: string; tabId: () => string },
    private readonly onWorking: (isWorking: boolean) => void,
  ) {}

  /** What earlier pages of this tab, and tabs that are closed, left behind. */
  async left(): Promise<JournalEntry[]> {
    const { storyId, staffId, tabId } = this.owner;
    const found = await findUnsaved(storyId, staffId, tabId()).catch(() => {
      this.onWorking(false);
      return [];
    });
    return found.filter(({ pageId }) => pageId !== this.#pageId);
  }

  /** Writes down what is unsaved now, one note after the other, the newest next. Resolves when it is written. */
  note(): Promise<void> {
    this.#isWanted = true;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
      if (this.#isWanted) void this.note();
    });
    return this.#writing;
  }

  /** The page goes away: there is no time to wait for the note before. */
  noteLast(): void {
    void this.#put().catch(() => undefined);
  }

  async #write(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#put().catch(() => this.onWorking(false));
    }
  }

  async #put(): Promise<void> {
    const { text } = this;
    const { storyId, staffId } = this.owner;
    const tabId = this.owner.tabId();
    if (!tabId) return;
    const key = { storyId, staffId, tabId, pageId: this.#pageId };
    if (text.unsaved.size === 0) return forgetUnsaved(key);
    const { rev, versionId } = text.base;
    const patches = { patch: text.patch(), base: text.patch("base") };
    return noteUnsaved({ ...key, ...patches, rev, baseVersionId: versionId, at: Date.now() });
  }
}
