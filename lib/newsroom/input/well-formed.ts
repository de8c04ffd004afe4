// PostgreSQL takes no unpaired surrogate in JSON; as text it would become a replacement character.
const clean = (text: string) => (text.isWellFormed() ? text : text.toWellFormed().replaceAll("\ufffd", ""));

/** Input from outside without the halves of characters, in all its texts; everything else is as it was. */
export function wellFormed(input: unknown): unknown {
  if (typeof input === "string") return clean(input);
  if (Array.isArray(input)) return input.map(wellFormed);
  if (typeof input !== "object" || input === null || Object.getPrototypeOf(input) !== Object.prototype) return input;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [clean(key), wellFormed(value)]));
}
