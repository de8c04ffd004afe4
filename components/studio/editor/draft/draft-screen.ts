import { dequal } from "dequal/lite";
import type { EditorStory } from "@/lib/studio/editor/editor-story";
import type { DraftFields } from "./draft-fields";
import { type DraftState, mayWrite } from "./draft-state";
import { DraftText } from "./draft-text";

/** What an open draft shows, and who is told when that changes. */
export class DraftScreen {
  readonly text: DraftText;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;

  constructor(story: EditorStory) {
    this.text = new DraftText(story);
    this.#state = {
      story,
      head: story.head,
      fields: this.text.fields,
      status: { kind: "saved", at: null },
      lease: { kind: "free" },
      choice: null,
      notice: null,
      bodyChanges: 0,
      isOffline: false,
      hasJournal: true,
    };
  }

  readonly read = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get mayWrite(): boolean {
    return mayWrite(this.#state);
  }

  show(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Shows the text as it is now; `before` is what the editor has. */
  showText(before: DraftFields, more: Partial<DraftState> = {}): void {
    const { fields } = this.text;
    const isOther = !dequal(before.body, fields.body);
    this.show({ ...more, fields, bodyChanges: this.#state.bodyChanges + (isOther ? 1 : 0) });
  }
}
