const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * The instant of an ISO 8601 date; null where it is none. A time without a zone is UTC, and a day alone is its noon
 * in UTC, which is the same day in nearly every time zone.
 */
export function instantOf(text: string): Date | null {
  const written = text.trim();
  if (DAY.test(written)) return existing(`${written}T12:00:00Z`, written);
  if (!TIME.test(written)) return null;
  const withZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(written.slice(11)) ? written : `${written}Z`;
  return existing(withZone.replace(" ", "T").replace(/([+-]\d{2})(\d{2})$/, "$1:$2"), written.slice(0, 10));
}

// Date.parse takes February 30 for March 1 or 2.
function existing(iso: string, day: string): Date | null {
  const instant = new Date(iso);
  const calendar = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(calendar.getTime()) && calendar.toISOString().startsWith(day);
  return isDay && !Number.isNaN(instant.getTime()) ? instant : null;
}
