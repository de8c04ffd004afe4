/** A position in a list of stories: the last one that was shown. */
export interface Cursor {
  at: Date;
  id: string;
}

const PATTERN = /^(\d{8})T(\d{9})-([0-9a-f]{32})$/;
const EARLIEST = Date.UTC(1600, 0, 1);

/** A position as a part of an address: 20261123T140501000-0190a8f2…, day and time in UTC. */
export function writeCursor({ at, id }: Cursor): string {
  return `${at.toISOString().replaceAll(/[-:.Z]/g, "")}-${id.replaceAll("-", "")}`;
}

/** The position that an address names; null where it names none. */
export function readCursor(text: string): Cursor | null {
  const [, day = "", clock = "", hex = ""] = PATTERN.exec(text) ?? [];
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${clock.slice(0, 2)}:${clock.slice(2, 4)}:${clock.slice(4, 6)}.${clock.slice(6)}Z`;
  const at = new Date(iso);
  if (Number.isNaN(at.getTime()) || at.getTime() < EARLIEST || at.toISOString() !== iso) return null;
  return { at, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") };
}
