"use client";

import { useMemo } from "react";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ActionRefused } from "@/lib/studio/shell/action-result";
import { useText } from "../../../shell/text-provider";
import { fullTime, wallClock } from "../../../shell/time-text";

const HOUR = 3_600_000;

/** A wall-clock time in a zone; `chosen` is the instant that it means where that had to be asked. */
interface TimeGiven {
  local: string;
  zone: string;
  /** ISO 8601 */
  chosen: string | null;
}

/** The next full hour, or an instant that is known, in a zone. */
export function timeAt(zone: string, at?: string | null): TimeGiven {
  const instant = at ? new Date(at) : new Date(Math.ceil(Date.now() / HOUR) * HOUR);
  return { local: wallClock(instant, zone), zone, chosen: at ?? null };
}

/** What is sent to the newsroom: the instant where it is known, else the wall-clock time in its zone. */
export const timeInput = ({ local, zone, chosen }: TimeGiven) => ({ at: chosen ?? local, zone });

/** Asks for a time in a zone, and which one is meant where clocks skip it or show it twice. */
export function TimeChoice({
  label,
  time,
  onChange,
  zone,
  refused,
  path,
}: {
  label: string;
  time: TimeGiven;
  onChange: (time: TimeGiven) => void;
  zone: string;
  refused: ActionRefused | null;
  path: string;
}) {
  const { t, locale } = useText();
  const zones = useMemo(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return [...new Set([zone, time.zone, own, "UTC", ...Intl.supportedValuesOf("timeZone")])];
  }, [zone, time.zone]);
  const isAsking = refused?.code === "ambiguous-time" || refused?.code === "missing-time";
  const instants = isAsking ? refused.problems.map(({ message }) => message) : [];
  const problem = isAsking ? undefined : refused?.problems.find((each) => each.path === path)?.message;
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={label}
          type="datetime-local"
          value={time.local}
          onChange={(event) => onChange({ ...time, local: event.target.value, chosen: null })}
          problem={problem}
          required
        />
        <Select
          label={t("editor.actions.schedule.zone")}
          value={time.zone}
          onChange={(event) => onChange({ ...time, zone: event.target.value, chosen: null })}
          options={zones.map((each) => [each, each === zone ? t("editor.actions.schedule.ownZone", { zone }) : each])}
        />
      </div>
      {isAsking && (
        <Choice
          label={t(
            refused.code === "missing-time" ? "editor.actions.schedule.nearest" : "editor.actions.schedule.which",
            {
              problem: refused.message,
            },
          )}
          value={time.chosen}
          options={instants.map((instant) => ({ value: instant, label: fullTime(instant, time.zone, locale) }))}
          onChange={(chosen) => onChange({ ...time, chosen })}
        />
      )}
    </div>
  );
}
