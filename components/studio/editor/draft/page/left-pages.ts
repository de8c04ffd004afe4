/** Milliseconds that a page waits for those before it: without an answer their text is still in the browser's journal */
const MAX_WAIT_MS = 5_000;

const leaving = new Map<string, Promise<void>>();

/** The pages of a story that were left within this load of the studio, and still save what was typed in them. */
export const leftPages = {
  add(storyId: string, saved: Promise<unknown>): void {
    const all = Promise.allSettled([leaving.get(storyId), saved]).then(() => {
      if (leaving.get(storyId) === all) leaving.delete(storyId);
    });
    leaving.set(storyId, all);
  },

  /** Resolves when they have saved, or after five seconds. */
  async haveSaved(storyId: string): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, MAX_WAIT_MS));
    await Promise.race([leaving.get(storyId), late]);
  },
};
