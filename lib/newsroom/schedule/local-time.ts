import { Temporal } from "temporal-polyfill";
import { sentence } from "@/lib/platform/i18n/sentence";
import { Refusal } from "../refusal";

export type LocalTime =
  | { kind: "exact"; at: Date }
  /** Clocks went forward over it: the nearest times before and after that exist */
  | { kind: "missing"; nearest: [Date, Date] }
  /** Clocks went back over it: both times that it may mean */
  | { kind: "twice"; choices: [Date, Date] };

/**
 * The instant of a wall-clock time such as 2026-03-29T02:30 in a time zone (IANA), with seconds kept and milliseconds cut.
 * Refuses `invalid-input` for what is no time (of the field `path`) or no zone.
 */
export function resolveLocalTime(local: string, zone: string, path = "at"): LocalTime {
  const wall = parseWallClock(local, path);
  const at = (disambiguation: "earlier" | "later") => zoned(wall, zone, disambiguation);
  const [earlier, later] = [at("earlier"), at("later")];
  const instants: [Date, Date] = [new Date(earlier.epochMilliseconds), new Date(later.epochMilliseconds)];
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { kind: "exact", at: instants[0] };
  const isTwice = earlier.toPlainDateTime().equals(wall);
  return isTwice ? { kind: "twice", choices: instants } : { kind: "missing", nearest: instants };
}

/**
 * The one instant of a wall-clock time. Refuses `ambiguous-time` and `missing-time`, with the two instants to choose from as the
 * problems of the field `path`.
 */
export function exactInstant(local: string, zone: string, path = "at"): Date {
  const time = resolveLocalTime(local, zone, path);
  if (time.kind === "exact") return time.at;
  const choices = time.kind === "twice" ? time.choices : time.nearest;
  const why =
    time.kind === "twice"
      ? sentence`${local} in ${zone} happens twice, as clocks go back.`
      : sentence`${local} in ${zone} does not exist, as clocks go forward.`;
  const problems = choices.map((choice) => ({ path, message: choice.toISOString() }));
  throw new Refusal(time.kind === "twice" ? "ambiguous-time" : "missing-time", why, problems);
}

/** An instant from a text with Z or an offset, else from a wall-clock time in the zone; milliseconds are cut. Refuses as exactInstant. */
export function instantOf(text: string, zone: string | undefined, path = "at"): Date {
  const isInstant = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isInstant) return new Date(Math.floor(Date.parse(text) / 1_000) * 1_000);
  if (zone) return exactInstant(text, zone, path);
  throw new Refusal("invalid-input", "A local time needs its zone.", [
    { path: "zone", message: "is needed with a local time" },
  ]);
}

function parseWallClock(local: string, path: string): Temporal.PlainDateTime {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(local)) throw notATime(local, path);
  try {
    return Temporal.PlainDateTime.from(local, { overflow: "reject" }).with({
      millisecond: 0,
      microsecond: 0,
      nanosecond: 0,
    });
  } catch {
    throw notATime(local, path);
  }
}

function zoned(wall: Temporal.PlainDateTime, zone: string, disambiguation: "earlier" | "later") {
  try {
    return wall.toZonedDateTime(zone, { disambiguation });
  } catch {
    throw new Refusal("invalid-input", sentence`${zone} is not a time zone.`, [
      { path: "zone", message: "must be an IANA time zone" },
    ]);
  }
}

const notATime = (local: string, path: string) =>
  new Refusal("invalid-input", sentence`${local.slice(0, 40)} is not a local time.`, [
    { path, message: "must be a date and time such as 2026-11-23T18:30" },
  ]);
