"use client";

import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import { usePublishing } from "../publishing-provider";
import { ScheduleTrouble } from "./schedule-trouble";
import { TimeChoice, timeAt } from "./time-choice";
import type { Scheduling } from "./use-scheduling";

/** The time of a scheduled action in its zone, what it replaces, and why it is refused. */
export function ScheduleFields({
  scheduling,
  zone,
  onNow,
  children,
}: {
  scheduling: Scheduling;
  zone: string;
  /** Does it now, where the time is past */
  onNow: () => void;
  children?: ReactNode;
}) {
  const { t, locale } = useText();
  const { publishing, openDialog } = usePublishing();
  const { before, time, setTime, unsaved, action, isConfirmed, setConfirmed } = scheduling;
  return (
    <>
      <TimeChoice
        label={t("editor.actions.schedule.when")}
        time={time}
        onChange={setTime}
        zone={zone}
        refused={action.refused}
        path="at"
      />
      {children}
      {before && (
        <p className="text-xs text-ink-3">
          {t("editor.actions.schedule.replaces", { time: fullTime(before.runAt, zone, locale) })}
        </p>
      )}
      {unsaved && <Notice tone="bad">{unsaved}</Notice>}
      <ScheduleTrouble
        refused={action.refused}
        problem={action.problem}
        publishing={publishing}
        zone={zone}
        isConfirmed={isConfirmed}
        onConfirmed={setConfirmed}
        onPublishNow={onNow}
        onEmbargo={() => openDialog({ dialog: "embargo" })}
        onEmbargoEnd={(until) => {
          setTime(timeAt(time.zone, until));
          action.forget();
        }}
      />
    </>
  );
}
