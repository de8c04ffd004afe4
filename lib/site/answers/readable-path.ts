/** Percent-encoded; longer ones are no addresses but attempts. */
const MAX_LENGTH = 4_096;

/** An address, or a part of one, as it is stored: not percent-encoded; null where no stored one can look so. */
export function readablePath(path: string): string | null {
  if (path.length > MAX_LENGTH) return null;
  try {
    const text = decodeURIComponent(path).normalize("NFC");
    return text.includes("\0") || !text.isWellFormed() ? null : text;
  } catch {
    return null;
  }
}
