import { createStore, del, entries, set } from "idb-keyval";
import type { DraftFields } from "./draft-fields";

/** What one tab had not yet saved of one story. */
export interface JournalEntry {
  storyId: string;
  rev: number;
  baseVersionId: string;
  patch: Partial<DraftFields>;
  /** Milliseconds since 1970 */
  at: number;
}

const KEEP = 14 * 86_400_000;
const store = () => createStore("masthead-journal", "unsaved");

/** Notes unsaved text in the browser until the portal has acknowledged it. */
export function noteUnsaved(key: string, entry: JournalEntry): Promise<void> {
  return set(key, entry, store());
}

export function forgetUnsaved(key: string): Promise<void> {
  return del(key, store());
}

/** The newest unsaved text of a story that some tab of this browser left behind; entries older than two weeks are dropped. */
export async function findUnsaved(storyId: string): Promise<{ key: string; entry: JournalEntry } | null> {
  const all = (await entries<string, JournalEntry>(store())).map(([key, entry]) => ({ key, entry }));
  const old = all.filter(({ entry }) => Date.now() - entry.at > KEEP);
  await Promise.all(old.map(({ key }) => forgetUnsaved(key)));
  const open = await keysOfOpenTabs();
  const mine = all.filter(
    ({ key, entry }) => entry.storyId === storyId && !open.has(key) && !old.some((each) => each.key === key),
  );
  return mine.sort((a, b) => b.entry.at - a.entry.at)[0] ?? null;
}

/** Journals of tabs that are open now: see useTabKey. */
async function keysOfOpenTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map((lock) => (lock.name ?? "").replace("masthead-journal:", "")));
}
