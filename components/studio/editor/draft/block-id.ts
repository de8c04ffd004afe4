const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A random block id of twelve characters. */
export function blockId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % letters.length]).join("");
}
