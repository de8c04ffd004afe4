import { readDraft } from "../draft-api";
import type { DraftText } from "../draft-text";
import { randomId } from "../random-id";
import {
  findUnsaved,
  findUnstored,
  forgetUnsaved,
  holdUnsaved,
  type JournalEntry,
  keyOf,
  letGoOfUnsaved,
  noteUnsaved,
  pagesOf,
} from "./journal";

/** Keeps one page's unsaved text of one story in the browser, at every change. */
export class JournalWriter {
  /** The writers of this load of the page: what they hold is still sent */
  static readonly #own = new Set<string>();
  /** This load of the page */
  readonly page = randomId();
  #writing: Promise<void> | undefined;
  #isWanted = false;
  #latest: JournalEntry | undefined;
  /** Keys of earlier notes whose text the text of this page has */
  readonly #included = new Set<string>();

  constructor(
    private readonly text: DraftText,
    private readonly owner: { storyId: string; staffId: string; tabId: () => string },
    private readonly onWorking: (isWorking: boolean) => void,
  ) {
    JournalWriter.#own.add(this.page);
  }

  /** What earlier pages of this tab, and tabs that are closed, left behind. */
  async left(): Promise<JournalEntry[]> {
    const found = await findUnsaved(this.#key(), () => this.onWorking(false));
    return found.filter(({ pageId }) => pageId !== this.page);
  }

  /** The newest note of a new story that never reached the newsroom, where no tab has it open any more. */
  async leftUnstored(): Promise<JournalEntry[]> {
    const found = await findUnstored(this.#key());
    for (const entry of found.reverse()) {
      if (JournalWriter.#own.has(entry.pageId)) continue;
      const answer = await readDraft(entry.storyId, entry.tabId).catch(() => null);
      if (answer?.ok === false && answer.code === "not-found") return [entry];
    }
    return [];
  }

  /** The text of this page has what an earlier note had: the next note replaces that one, in one step. */
  include(earlier: JournalEntry): void {
    for (const key of [keyOf(earlier), ...(earlier.includes ?? [])]) this.#included.add(key);
  }

  /** Whether the text of this page grew from all that a page of this browser wrote. */
  hasTextOf(page: string): boolean {
    return pagesOf({ pageId: this.page, includes: [...this.#included] }).includes(page);
  }

  /** Holds what is unsaved now, then writes it down, one note after the other, the newest next. Resolves when it is written. */
  note(): Promise<void> {
    this.#isWanted = true;
    this.#latest = this.#entry();
    if (this.#latest) holdUnsaved(this.#latest);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
      if (this.#isWanted) void this.note();
    });
    return this.#writing;
  }

  /** The page goes away: there is no time to wait for the note before. */
  noteLast(): void {
    void this.#put(this.#entry()).catch(() => undefined);
  }

  async #write(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      try {
        await this.#put(this.#latest);
        if (!this.#isWanted) letGoOfUnsaved(this.#key());
      } catch {
        this.onWorking(false);
      }
    }
  }

  async #put(entry: JournalEntry | undefined): Promise<void> {
    if (entry) return noteUnsaved(entry);
    const key = this.#key();
    if (key.tabId) return forgetUnsaved({ ...key, includes: [...this.#included] });
  }

  #entry(): JournalEntry | undefined {
    const { text } = this;
    const key = this.#key();
    if (!key.tabId || text.unsaved.size === 0) return undefined;
    const { rev, versionId } = text.base;
    const patches = { patch: text.patch(), base: text.patch("base") };
    return { ...key, ...patches, rev, baseVersionId: versionId, includes: [...this.#included], at: Date.now() };
  }

  #key() {
    const { storyId, staffId, tabId } = this.owner;
    return { storyId, staffId, tabId: tabId(), pageId: this.page };
  }
}
