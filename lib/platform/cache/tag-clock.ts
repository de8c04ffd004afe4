import { Client } from "pg";

/** Positions are counted by each process for itself, in the order in which it learned of commits. */
export interface TagClock {
  position(): number;
  /** Whether none of the tags was touched after the position. */
  isFresh(tags: readonly string[], since: number): boolean;
  /** Resolves when every commit made before this call is known here. */
  sync(): Promise<void>;
  /** Milliseconds since the table was last read. */
  age(): number;
  close(): Promise<void>;
}

const MAX_TAGS = 50_000;
const POLL_MS = 1_000;

interface Read {
  horizon: string;
  id: string | null;
  tag: string | null;
}

/** What transactions wrote that had not ended at the last reading, and by the same snapshot which have not ended now. */
const TOUCHES = `
  select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, t.id::text as id, t.tag
  from (select) one left join cache_touch t on t.xact >= coalesce($1::text::xid8, pg_snapshot_xmin(pg_current_snapshot()))`;

class PostgresTagClock implements TagClock {
  private now = 1;
  private floor = 0;
  private readonly touched = new Map<string, number>();
  private seen = new Set<string>();
  private horizon: string | undefined;
  private syncedAt = 0;
  private running: Promise<void> | undefined;
  private queued: Promise<void> | undefined;
  private client: Client | undefined;
  private isClosed = false;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly connectionString: string) {
    this.timer = setInterval(() => void this.sync().catch(() => undefined), POLL_MS);
    this.timer.unref();
  }

  position = () => this.now;
  age = () => Date.now() - this.syncedAt;

  isFresh(tags: readonly string[], since: number): boolean {
    return since >= this.floor && tags.every((tag) => (this.touched.get(tag) ?? 0) <= since);
  }

  sync(): Promise<void> {
    if (!this.running) {
      this.running = this.read().finally(() => {
        this.running = undefined;
      });
      return this.running;
    }
    // A read under way may have begun before the caller's commit: one more follows it.
    this.queued ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.queued = undefined;
        return this.sync();
      });
    return this.queued;
  }

  private async read(): Promise<void> {
    if (this.isClosed) return;
    try {
      const client = await this.connected();
      const { rows } = await client.query<Read>({ name: "touches", text: TOUCHES, values: [this.horizon ?? null] });
      const touches = rows.flatMap(({ id, tag }) => (id && tag ? [{ id, tag }] : []));
      if (this.horizon) this.learn(touches);
      else this.begin(touches);
      this.horizon = rows[0]?.horizon;
      this.syncedAt = Date.now();
    } catch (cause) {
      await this.disconnect();
      throw cause;
    }
  }

  /** While a long transaction runs anywhere on the server, the next reading gives these again; what was made before this one may be old. */
  private begin(rows: { id: string }[]): void {
    this.seen = new Set(rows.map(({ id }) => id));
    this.now += 1;
    this.floor = this.now;
  }

  private learn(rows: { id: string; tag: string }[]): void {
    const fresh = rows.filter((row) => !this.seen.has(row.id));
    if (fresh.length > 0) this.now += 1;
    for (const row of fresh) this.touched.set(row.tag, this.now);
    this.seen = new Set(rows.map((row) => row.id));
    if (this.touched.size > MAX_TAGS) {
      this.floor = this.now;
      this.touched.clear();
    }
  }

  private async connected(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
      keepAlive: true,
      application_name: "masthead-tag-clock",
    });
    client.on("error", () => void this.disconnect());
    client.on("end", () => void this.disconnect());
    client.on("notification", () => void this.sync().catch(() => undefined));
    await client.connect();
    // A build or a command that ends must not wait for this connection.
    (client as Client & { unref(): void }).unref();
    await client.query("listen cache_touch");
    this.client = client;
    return client;
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    client?.removeAllListeners();
    client?.on("error", () => undefined);
    await client?.end().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.timer);
    await this.disconnect();
  }
}

const key = Symbol.for("masthead.tag-clock");
const shared = globalThis as { [key]?: TagClock };

export function openTagClock(connectionString: string): TagClock {
  return new PostgresTagClock(connectionString);
}

/** The clock of this process: the page cache and the app's bundles share it, though each has its own copy of this module. */
export function tagClock(connectionString: string): TagClock {
  shared[key] ??= openTagClock(connectionString);
  return shared[key];
}
