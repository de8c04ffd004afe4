import { randomUUID } from "node:crypto";
import { afterAll, vi } from "vitest";
import { copyTemplate, dropCopy, readersOf } from "./copy-template";

/** What the portal's code holds in a process */
interface Held {
  mastheadDatabase?: { $disconnect(): Promise<void> };
  mastheadReaderDatabase?: { $disconnect(): Promise<void> };
  mastheadJobs?: () => Promise<void>;
  [clock: symbol]: { close(): Promise<void> } | undefined;
}

// Loaded before each database test file: gives it a database of its own, as DATABASE_URL and READER_DATABASE_URL, so that files run side by side.
const settings = { ...process.env };
const name = `test_${randomUUID().replaceAll("-", "")}`;
process.env.DATABASE_URL = await copyTemplate(name);
process.env.READER_DATABASE_URL = readersOf(name);
// Files share a process with its packages; our own modules, and all that they hold, are new for each.
vi.resetModules();

afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await endHeld(globalThis as Held);
  for (const setting of Object.keys(process.env)) if (!(setting in settings)) delete process.env[setting];
  Object.assign(process.env, settings);
  await dropCopy(name);
});

async function endHeld(held: Held): Promise<void> {
  await held.mastheadJobs?.();
  await held[Symbol.for("masthead.tag-clock")]?.close();
  await Promise.all([held.mastheadDatabase, held.mastheadReaderDatabase].map((database) => database?.$disconnect()));
  for (const key of Reflect.ownKeys(held).filter(isOurs)) Reflect.deleteProperty(held, key);
}

/** Not what belongs to a package, which stays loaded */
function isOurs(key: string | symbol): boolean {
  const held = typeof key === "string" ? key : (key.description ?? "");
  return /^masthead(?!\.schema-engine)/.test(held);
}
