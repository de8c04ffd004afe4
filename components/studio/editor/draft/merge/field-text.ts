/** A field's value in words, for people who choose. */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!Array.isArray(value)) return String(value);
  return value
    .map((entry) => (typeof entry === "object" && entry !== null && "name" in entry ? entry.name : entry))
    .join(", ");
}
