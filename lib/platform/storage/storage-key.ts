const contentTypes: Record<string, string> = {
  avif: "image/avif",
  jpg: "image/jpeg",
  json: "application/json",
  png: "image/png",
  webp: "image/webp",
};

const PART = /^[a-z0-9](?:[a-z0-9_.-]{0,99})$/;

/** The content type that a key's ending names. Throws on anything but lower-case parts joined by `/`, the last with a known ending. */
export function contentTypeOfKey(key: string): string {
  const parts = key.split("/");
  const type = contentTypes[key.slice(key.lastIndexOf(".") + 1)];
  if (parts.length > 6 || !type || !parts.every((part) => PART.test(part) && !part.includes(".."))) {
    throw new Error(`Not a storage key: ${JSON.stringify(key.slice(0, 200))}`);
  }
  return type;
}

/** Throws unless keys can start with the prefix: empty, or whole parts each followed by a slash. */
export function checkPrefix(prefix: string): void {
  if (
    prefix !== "" &&
    !(
      prefix.endsWith("/") &&
      prefix
        .slice(0, -1)
        .split("/")
        .every((part) => PART.test(part))
    )
  ) {
    throw new Error(`Not a storage prefix: ${JSON.stringify(prefix.slice(0, 200))}`);
  }
}
