import { createStore, delMany, entries, type UseStore } from "idb-keyval";
import { NOT_STORED } from "@/lib/studio/editor/not-stored";
import type { DraftFields } from "../draft-fields";
import { openTabIds } from "../page/tab-id";
import { notesInFlight } from "./notes-in-flight";

/** What one tab of one person had not yet saved of one story. */
export interface JournalEntry {
  storyId: string;
  staffId: string;
  tabId: string;
  /** Each load of a page keeps a note of its own, so that none writes over what an earlier one left. */
  pageId: string;
  rev: number;
  baseVersionId: string;
  /** The unsaved fields, and the same fields as the newsroom had them at `rev` */
  patch: Partial<DraftFields>;
  base: Partial<DraftFields>;
  /** Keys of earlier notes whose text is in this one: they are not to be brought back, even where they could not yet be deleted. */
  includes?: string[];
  /** Milliseconds since 1970 */
  at: number;
}

const KEEP = 14 * 86_400_000;
let opened: UseStore | undefined;
const store = () => {
  opened ??= createStore("masthead-drafts", "unsaved");
  return opened;
};

type JournalKey = Pick<JournalEntry, "storyId" | "staffId" | "tabId" | "pageId">;

export const keyOf = ({ storyId, staffId, tabId, pageId }: JournalKey) => `${storyId}:${staffId}:${tabId}:${pageId}`;

/** The pages whose text a note has: its own and those that it includes. */
export const pagesOf = ({ pageId, includes = [] }: Pick<JournalEntry, "pageId" | "includes">): string[] => [
  pageId,
  ...includes.map((key) => key.slice(key.lastIndexOf(":") + 1)),
];

/** Holds unsaved text from this moment until it is written. */
export const holdUnsaved = (entry: JournalEntry): void => notesInFlight.hold(keyOf(entry), entry);

/** Lets go of what was held, as it is written by now. */
export const letGoOfUnsaved = (entry: JournalKey): void => notesInFlight.drop(keyOf(entry));

/** Notes unsaved text in the browser until the newsroom has acknowledged it, in the place of the notes that it includes. */
export async function noteUnsaved(entry: JournalEntry): Promise<void> {
  await store()("readwrite", (notes) => {
    notes.put(entry, keyOf(entry));
    for (const key of entry.includes ?? []) notes.delete(key);
    const { transaction } = notes;
    return new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      // A page that is going away no longer hears that its note was put: it asks for the commit beforehand.
      transaction.commit();
    });
  });
}

/** Deletes a note and those that it included. */
export async function forgetUnsaved(entry: JournalKey & Pick<JournalEntry, "includes">): Promise<void> {
  const keys = [keyOf(entry), ...(entry.includes ?? [])];
  for (const key of keys) notesInFlight.drop(key);
  await delMany(keys, store());
}

// The store itself cannot be opened where the browser has no database.
const readAll = async () => entries<string, JournalEntry>(store());

/** Notes of new stories that one person left in this tab, or in tabs that are closed now, before the newsroom had them; the oldest first. */
export async function findUnstored({ storyId, staffId, tabId }: Omit<JournalKey, "pageId">): Promise<JournalEntry[]> {
  const open = await openTabIds();
  return (await notes(() => undefined))
    .filter((entry) => entry.rev === NOT_STORED && entry.staffId === staffId && entry.storyId !== storyId)
    .filter((entry) => Date.now() - entry.at <= KEEP && (entry.tabId === tabId || !open.has(entry.tabId)))
    .sort((a, b) => a.at - b.at);
}

/** Every note of this browser that no other includes. */
async function notes(onNone: () => void): Promise<JournalEntry[]> {
  // A note leaves those in flight once it is written: read in this order, it is found in one of the two.
  const inFlight = notesInFlight.all<JournalEntry>();
  const written = await readAll().catch(() => {
    onNone();
    return [];
  });
  const newest = new Map(inFlight);
  for (const [key, note] of written) if (note.at >= (newest.get(key)?.at ?? 0)) newest.set(key, note);
  const all = [...newest.values()];
  const included = new Set(all.flatMap((entry) => entry.includes ?? []));
  return all.filter((entry) => !included.has(keyOf(entry)));
}

/**
 * What this tab, and tabs that are closed now, left unsaved of a story by one person, the oldest first. Drops entries older than two weeks.
 * Where the browser has no database, which `onNone` is told, what is held besides it is all there is.
 */
export async function findUnsaved(
  { storyId, staffId, tabId }: Omit<JournalKey, "pageId">,
  onNone: () => void,
): Promise<JournalEntry[]> {
  const all = await notes(onNone);
  const isOld = (entry: JournalEntry) => Date.now() - entry.at > KEEP;
  await Promise.all(all.filter(isOld).map((entry) => forgetUnsaved(entry).catch(() => undefined)));
  const open = await openTabIds();
  return all
    .filter((entry) => entry.storyId === storyId && entry.staffId === staffId && !isOld(entry))
    .filter((entry) => entry.tabId === tabId || !open.has(entry.tabId))
    .sort((a, b) => a.at - b.at);
}
