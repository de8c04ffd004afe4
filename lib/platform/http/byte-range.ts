export interface ByteRange {
  start: number;
  /** The last byte that belongs to it */
  end: number;
}

const ONE_RANGE = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i;

/**
 * The part of a file of `bytes` bytes that a Range header asks for (RFC 9110, 14.1.2); `unsatisfiable` where the file has no such part, null
 * where the whole file answers: without a header, for several parts, and for what cannot be read.
 */
export function readByteRange(header: string | null, bytes: number): ByteRange | "unsatisfiable" | null {
  const [whole, first = "", last = ""] = ONE_RANGE.exec(header ?? "") ?? [];
  if (whole === undefined || (first === "" && last === "")) return null;
  if (first !== "" && last !== "" && Number(last) < Number(first)) return null;
  const start = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return start > end ? "unsatisfiable" : { start, end };
}
