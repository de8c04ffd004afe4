import { Temporal } from "temporal-polyfill";
import { Refusal } from "../refusal";

export type LocalTime =
  | { kind: "exact"; at: Date }
  /** Clocks went forward over it: the nearest times before and after that exist */
  | { kind: "missing"; nearest: [Date, Date] }
  /** Clocks went back over it: both times that it may mean */
  | { kind: "twice"; choices: [Date, Date] };

/**
 * The instant of a wall-clock time such as 2026-03-29T02:30 in a time zone (IANA), with seconds kept and milliseconds cut.
 * Refuses `invalid-input` for what is no time or no zone.
 */
export function resolveLocalTime(local: string, zone: string): LocalTime {
  const wall = parseWallClock(local);
  const at = (disambiguation: "earlier" | "later") => zoned(wall, zone, disambiguation);
  const [earlier, later] = [at("earlier"), at("later")];
  const instants: [Date, Date] = [new Date(earlier.epochMilliseconds), new Date(later.epochMilliseconds)];
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { kind: "exact", at: instants[0] };
  const isTwice = earlier.toPlainDateTime().equals(wall);
  return isTwice ? { kind: "twice", choices: instants } : { kind: "missing", nearest: instants };
}

/** The one instant of a wall-clock time. Refuses `ambiguous-time` and `missing-time`, with the two instants to choose from. */
export function exactInstant(local: string, zone: string): Date {
  const time = resolveLocalTime(local, zone);
  if (time.kind === "exact") return time.at;
  const choices = time.kind === "twice" ? time.choices : time.nearest;
  const why = time.kind === "twice" ? "happens twice, as clocks go back" : "does not exist, as clocks go forward";
  const problems = choices.map((choice) => ({ path: "at", message: choice.toISOString() }));
  throw new Refusal(time.kind === "twice" ? "ambiguous-time" : "missing-time", `${local} in ${zone} ${why}.`, problems);
}

function parseWallClock(local: string): Temporal.PlainDateTime {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(local)) throw notATime(local);
  try {
    return Temporal.PlainDateTime.from(local, { overflow: "reject" }).with({
      millisecond: 0,
      microsecond: 0,
      nanosecond: 0,
    });
  } catch {
    throw notATime(local);
  }
}

function zoned(wall: Temporal.PlainDateTime, zone: string, disambiguation: "earlier" | "later") {
  try {
    return wall.toZonedDateTime(zone, { disambiguation });
  } catch {
    throw new Refusal("invalid-input", `${zone} is not a time zone.`, [
      { path: "zone", message: "must be an IANA time zone" },
    ]);
  }
}

const notATime = (local: string) =>
  new Refusal("invalid-input", `${local.slice(0, 40)} is not a local time.`, [
    { path: "at", message: "must be a date and time such as 2026-11-23T18:30" },
  ]);
