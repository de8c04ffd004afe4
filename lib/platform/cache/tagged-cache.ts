import "server-only";
import { LRUCache } from "lru-cache";
import { env } from "../env";
import { processWide } from "../process-wide";
import { type TagClock, tagClock } from "./tag-clock";

/** What was read, and the tags whose touch makes it old. */
export interface Made<Value> {
  value: Value;
  tags: readonly string[];
}

/** Makes a value again; `before` is the one that was kept, if any. Null where there is no such thing, which is never kept. */
type Make<Value> = (before: Value | undefined) => Promise<Made<Value> | null>;

interface Entry<Value> extends Made<Value> {
  /** The tag clock's position before the value was read */
  position: number;
  storedAt: number;
}

interface Flight<Value> {
  position: number;
  value: Promise<Value | null>;
}

/** Values of this process by key, each kept until one of its tags is touched. */
class TaggedCache<Value extends object> {
  private readonly flights = new Map<string, Flight<Value>>();

  constructor(private readonly kept: LRUCache<string, Entry<Value>>) {}

  /** The value of a key, for `maxAgeMs` at most. Calls that come while one is made, and no commit since, share it. */
  async get(key: string, maxAgeMs: number, clock: TagClock, make: Make<Value>): Promise<Value | null> {
    const entry = this.kept.get(key);
    if (entry && clock.isFresh(entry.tags, entry.position) && Date.now() - entry.storedAt < maxAgeMs)
      return entry.value;
    const position = clock.position();
    const flight = this.flights.get(key);
    if (flight?.position === position) return flight.value;
    const value = this.make(key, position, make).finally(() => {
      if (this.flights.get(key)?.value === value) this.flights.delete(key);
    });
    this.flights.set(key, { position, value });
    return value;
  }

  private async make(key: string, position: number, make: Make<Value>): Promise<Value | null> {
    const made = await make(this.kept.get(key)?.value);
    if (!made) return null;
    this.kept.set(key, { ...made, position, storedAt: Date.now() });
    return made.value;
  }
}

/** The cache of a name in this process; `sizeOf` gives bytes. */
export function taggedCache<Value extends object>(
  name: string,
  megabytes: number,
  sizeOf: (value: Value, key: string) => number,
): TaggedCache<Value> {
  return processWide(
    `keeper-${name}`,
    () =>
      new TaggedCache<Value>(
        new LRUCache({ maxSize: megabytes * 1_048_576, sizeCalculation: ({ value }, key) => sizeOf(value, key) }),
      ),
  );
}

/** The tag clock of this process's database. */
export function databaseClock(): TagClock {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  return tagClock(url);
}
