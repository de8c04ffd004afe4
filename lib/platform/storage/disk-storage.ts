import "server-only";
import { randomUUID } from "node:crypto";
import type { Dirent } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { Storage, StoredHead } from "./storage";
import { checkPrefix, contentTypeOfKey } from "./storage-key";

const UNFINISHED = ".unfinished-";

const isAbsent = (cause: unknown) => {
  const code = (cause as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR";
};

async function absentAsNull<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise;
  } catch (cause) {
    if (isAbsent(cause)) return null;
    throw cause;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  // Windows cannot sync a folder; the rename itself is journalled there.
  await handle.sync().catch(() => undefined);
  await handle.close();
}

async function* filesBelow(folder: string, prefix: string): AsyncIterable<string> {
  const entries: Dirent[] = (await absentAsNull(readdir(folder, { withFileTypes: true }))) ?? [];
  for (const entry of entries) {
    if (entry.name.startsWith(UNFINISHED)) continue;
    const key = prefix + entry.name;
    if (entry.isDirectory()) yield* filesBelow(path.join(folder, entry.name), `${key}/`);
    else if (entry.isFile()) yield key;
  }
}

/** A store of files below one folder, which no web server lists: only the routes read it. */
export function openDiskStorage(root: string): Storage {
  const fileOf = (key: string) => {
    contentTypeOfKey(key);
    return path.join(root, ...key.split("/"));
  };

  async function head(key: string): Promise<StoredHead | null> {
    const found = await absentAsNull(stat(fileOf(key)));
    if (!found?.isFile()) return null;
    return { bytes: found.size, contentType: contentTypeOfKey(key), storedAt: found.mtime };
  }

  return {
    head,
    async put(key, bytes) {
      const file = fileOf(key);
      const folder = path.dirname(file);
      const unfinished = path.join(folder, UNFINISHED + randomUUID());
      await mkdir(folder, { recursive: true });
      try {
        const handle = await open(unfinished, "wx");
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(unfinished, file);
      } catch (cause) {
        await rm(unfinished, { force: true });
        throw cause;
      }
      await syncFolder(folder);
    },
    async get(key, part) {
      const handle = await absentAsNull(open(fileOf(key), "r"));
      if (!handle) return null;
      const { size, mtime } = await handle.stat();
      const stream = Readable.toWeb(handle.createReadStream(part)) as ReadableStream<Uint8Array>;
      return { bytes: size, contentType: contentTypeOfKey(key), storedAt: mtime, stream };
    },
    async read(key) {
      return absentAsNull(readFile(fileOf(key)));
    },
    async withFile(key, use) {
      return (await head(key)) ? use(fileOf(key)) : null;
    },
    async delete(key) {
      await rm(fileOf(key), { force: true });
    },
    list(prefix) {
      checkPrefix(prefix);
      return filesBelow(path.join(root, ...prefix.split("/")), prefix);
    },
  };
}
