const PREFIX = "masthead-unsaved:";

/**
 * Notes that the browser's database has not yet acknowledged. A database transaction dies with its page; what stands in local storage is
 * with the browser as soon as it was set, so that a page that crashes at a keystroke loses not even that one.
 */
export const notesInFlight = {
  /** Without effect where the note is larger than the storage, or the browser has none: the database has it in a moment. */
  hold(key: string, note: unknown): void {
    try {
      window.localStorage.setItem(PREFIX + key, JSON.stringify(note));
    } catch {
      this.drop(key);
    }
  },

  drop(key: string): void {
    try {
      window.localStorage.removeItem(PREFIX + key);
    } catch {
      // No storage, nothing held.
    }
  },

  /** What pages that died left, by key. */
  all<Note>(): [key: string, note: Note][] {
    try {
      return Object.entries(window.localStorage as Record<string, string>)
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, note]) => [key.slice(PREFIX.length), JSON.parse(note) as Note]);
    } catch {
      return [];
    }
  },
};
