import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { env } from "../env";

/** Part of the page cache's bytes that compressed texts may fill; a compressed page has about a sixth of its bytes. */
export const ENCODED_SHARE = 1 / 8;
/** A page in a millisecond or two; the highest quality saves a seventh of the bytes for a hundred times the work */
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 9;
const BYTES_OF_ENTRY = 300;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

let stored: LRUCache<string, Buffer> | undefined;
const store = () => {
  stored ??= new LRUCache<string, Buffer>({
    maxSize: Math.floor(env().PAGE_CACHE_MB * 1_048_576 * ENCODED_SHARE),
    sizeCalculation: (bytes) => bytes.length + BYTES_OF_ENTRY,
  });
  return stored;
};
const atWork = new Map<string, Promise<Buffer>>();

function compress(bytes: Buffer, encoding: "br" | "gzip"): Promise<Buffer> {
  if (encoding === "gzip") return compressGzip(bytes, { level: GZIP_LEVEL });
  return compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** A text compressed, once in this process for as long as there is room: by what it says, so that it can never be that of another page. */
export async function encodedBytes(bytes: Buffer, encoding: "br" | "gzip"): Promise<Buffer> {
  const key = `${encoding} ${createHash("sha256").update(bytes).digest("base64")}`;
  const known = store().get(key) ?? atWork.get(key);
  if (known) return known;
  const work = compress(bytes, encoding).finally(() => atWork.delete(key));
  atWork.set(key, work);
  const made = await work;
  store().set(key, made);
  return made;
}
