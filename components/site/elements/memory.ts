/** What this browser remembers; reading and writing may be forbidden, and then nothing is remembered. */
export const memory = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(`masthead:${key}`);
    } catch {
      return null;
    }
  },
  set(key: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(`masthead:${key}`);
      else localStorage.setItem(`masthead:${key}`, value);
    } catch {
      // Private windows may refuse: the choice then lasts as long as the page.
    }
  },
};
