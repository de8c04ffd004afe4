/** JSON that every parser takes: halves of surrogate pairs, which JSON.stringify would keep as escapes, become U+FFFD. */
export function wellFormedJson(data: object): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value));
}
