import "server-only";
import { processWide } from "../process-wide";

/** A search as it is counted: nothing in it tells who asked. */
export interface AskedSearch {
  lang: string;
  /** The query as searching reads it: so "Élection!" and "election" are one */
  words: string;
  query: string;
  /** How often it was asked */
  asked: number;
  /** Results that it had when it was asked last; null where the database took too long */
  found: number | null;
}

type Search = Omit<AskedSearch, "asked">;

/** What is typed and not typed further for this time was meant. */
const SETTLED_MS = 5_000;
/** Different searches, and typed ones, that are held until they are taken: a flood of them tells nothing. */
const MAX_HELD = 2_000;
const MAX_TYPED = 200;
const MAX_SENT = 200;
/** Letters at the end that may be taken back and typed again */
const MENDED = 2;
/** Addresses and numbers of people, of their phones, accounts and cards; two years have eight digits. */
const PERSONAL = /@|\d(?:[\s./()-]?\d){8}/;

const held = processWide("asked-searches", () => ({
  counted: new Map<string, AskedSearch>(),
  typed: [] as (Search & { at: number })[],
  /** Sent a moment ago: what was typed on the way to them may be answered after them */
  sent: [] as (Pick<Search, "lang" | "words"> & { at: number })[],
}));

/** Counts a search for which somebody pressed Enter or followed a link. */
export function noteSearch(search: Search): void {
  if (!isKept(search)) return;
  settle();
  dropTyped(search);
  if (held.sent.length < MAX_SENT) held.sent.push({ lang: search.lang, words: search.words, at: performance.now() });
  count(search);
}

/** Counts a search that was made while somebody typed, unless what is typed or sent next, or was just sent, goes on from it or mends it. */
export function noteTyped(search: Search): void {
  if (!isKept(search)) return;
  settle();
  if (held.sent.some((sent) => isOnTheWay(search, sent))) return;
  dropTyped(search);
  if (held.typed.length < MAX_TYPED) held.typed.push({ ...search, at: performance.now() });
}

/** What was asked since this was called before; what is still being typed stays for the next time. */
export function takeSearches(): AskedSearch[] {
  settle();
  const searches = [...held.counted.values()];
  held.counted.clear();
  return searches;
}

/** Counts searches that could not be written after all. */
export function giveBackSearches(searches: AskedSearch[]): void {
  for (const { asked, ...search } of searches) count(search, asked);
}

const isKept = ({ words, query }: Search) => words !== "" && !PERSONAL.test(query);

function dropTyped(next: Search): void {
  held.typed = held.typed.filter((typed) => typed.lang !== next.lang || !goesOn(typed.words, next.words));
}

const isOnTheWay = (typed: Search, sent: Pick<Search, "lang" | "words">) =>
  typed.lang === sent.lang && typed.words.length <= sent.words.length + MENDED && goesOn(typed.words, sent.words);

function goesOn(words: string, next: string): boolean {
  const shortest = Math.min(words.length, next.length);
  let same = 0;
  while (same < shortest && words[same] === next[same]) same++;
  return same > 0 && same >= shortest - MENDED;
}

function settle(): void {
  const since = performance.now() - SETTLED_MS;
  for (const { at, ...search } of held.typed) if (at <= since) count(search);
  held.typed = held.typed.filter(({ at }) => at > since);
  held.sent = held.sent.filter(({ at }) => at > since);
}

function count(search: Search, times = 1): void {
  const key = `${search.lang} ${search.words}`;
  const known = held.counted.get(key);
  if (!known && held.counted.size >= MAX_HELD) return;
  held.counted.set(key, {
    ...search,
    asked: (known?.asked ?? 0) + times,
    found: search.found ?? known?.found ?? null,
  });
}
