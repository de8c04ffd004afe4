/** The time that 2026, 2026-11 or 2026-11-23 stands for, in UTC; null for any other text, and for days that no month has. */
export function spanOf(text: string): { start: Date; end: Date } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (!year) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const start = utc(y, m, d);
  if (y < 1 || y > 9_998 || start.getUTCMonth() !== m || start.getUTCDate() !== d) return null;
  return { start, end: utc(y + (month ? 0 : 1), m + (month && !day ? 1 : 0), d + (day ? 1 : 0)) };
}

/** Date.UTC takes the years 0 to 99 for those of the twentieth century. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}
