const UNITS = [
  ["days", 86_400_000],
  ["hours", 3_600_000],
  ["minutes", 60_000],
] as const;

/** Milliseconds in the largest unit of which there are two or more: "3 hours". */
export function duration(milliseconds: number): string {
  const [name, size] = UNITS.find(([, size]) => milliseconds >= 2 * size) ?? ["s", 1_000];
  return `${Math.max(0, Math.round(milliseconds / size))} ${name}`;
}
