/** What replaces the typed character, and the characters before it that go with it. */
export interface Replacement {
  cut: number;
  insert: string;
}
