import "server-only";
import path from "node:path";
import { env } from "../env";
import { openDiskStorage } from "./disk-storage";

export interface StoredHead {
  bytes: number;
  /** By the ending of the key's last part */
  contentType: string;
  storedAt: Date;
}

interface StoredObject extends StoredHead {
  /** Reads from the start; to be read or cancelled by the caller. */
  stream: ReadableStream<Uint8Array>;
}

/**
 * Files of the portal under keys such as `media/{id}/{hash}.jpg`. Every method throws on a key that checkKey refuses, and on trouble
 * of the store itself; an absent key is null, and deleting one is no error.
 */
export interface Storage {
  /** Whole or not at all: after a crash there is the old object or the new one. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The object, or the part of it from byte `start` to byte `end`, both of which it must have; `bytes` is its whole size. */
  get(key: string, part?: { start: number; end: number }): Promise<StoredObject | null>;
  read(key: string): Promise<Buffer | null>;
  /** Gives `use` the path of a file with the object's bytes, there for as long as it runs; null where there is no object. */
  withFile<Result>(key: string, use: (path: string) => Promise<Result>): Promise<Result | null>;
  head(key: string): Promise<StoredHead | null>;
  delete(key: string): Promise<void>;
  /** Keys that start with the prefix, which ends with a slash or is empty, in no order. */
  list(prefix: string): AsyncIterable<string>;
}

const shared = globalThis as typeof globalThis & { mastheadStorage?: Storage };

/** The store of this process: files below DATA_DIR. */
export function storage(): Storage {
  shared.mastheadStorage ??= openDiskStorage(path.resolve(env().DATA_DIR, "storage"));
  return shared.mastheadStorage;
}
