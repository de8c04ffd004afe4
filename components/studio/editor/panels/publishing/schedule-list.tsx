"use client";

import { Button } from "@/components/ui/button";
import type { StoryScheduledAction } from "@/lib/studio/editor/publishing/story-scheduled-actions";
import { useText } from "../../../shell/text-provider";
import { durationText, fullTime } from "../../../shell/time-text";
import { usePublishing } from "../../dialogs/publishing-provider";

/** From here on lateness is worth a word. */
const LATE_MS = 2_000;

/** What the clock will do to the story, and what became of what it was to do. */
export function ScheduleList({ zone }: { zone: string }) {
  const { t, locale } = useText();
  const { publishing, openDialog } = usePublishing();
  const { pending, past, rights } = publishing;
  if (pending.length + past.length === 0) return <p className="text-ink-3">{t("editor.panels.publishing.nothing")}</p>;
  return (
    <ul aria-label={t("editor.panels.publishing.scheduleList")} className="grid gap-2">
      {pending.map((action) => (
        <li key={action.actionId} className="border-s-2 border-accent ps-2.5">
          {t(`schedule.due.${action.kind}`)} {fullTime(action.runAt, zone, locale)}
          <span className="block text-xs text-ink-3">
            {action.versionN && `${t("history.version", { n: action.versionN })} · `}
            {action.isSignificant && `${t("editor.panels.publishing.significant")} · `}
            {t("editor.panels.publishing.by", { name: action.by })}
          </span>
          {rights.schedule && (
            <span className="mt-1 flex flex-wrap gap-2">
              <Button onClick={() => openDialog({ dialog: "schedule", kind: action.kind })}>
                {t("editor.panels.publishing.changeAsk")}
              </Button>
              <Button onClick={() => openDialog({ dialog: "cancel", actionId: action.actionId })}>
                {t("editor.panels.publishing.cancelAsk")}
              </Button>
            </span>
          )}
        </li>
      ))}
      {past.map((action) => (
        <li key={action.actionId} className="border-s-2 border-line-strong ps-2.5 text-xs text-ink-2">
          <Outcome action={action} zone={zone} />
        </li>
      ))}
    </ul>
  );
}

function Outcome({ action, zone }: { action: StoryScheduledAction; zone: string }) {
  const { t, locale } = useText();
  const { kind, state, runAt, ranAt, versionN, lateMs, failure } = action;
  const version = versionN ? t("editor.panels.publishing.version", { n: versionN }) : "";
  if (state === "done") {
    const isLate = lateMs !== null && lateMs >= LATE_MS;
    return (
      <>
        {t(`schedule.done.${kind}`)} {fullTime(ranAt ?? runAt, zone, locale)}
        {version}
        {isLate && (
          <span className="block font-medium text-warn">{t("schedule.lateBy", { time: durationText(lateMs, t) })}</span>
        )}
      </>
    );
  }
  return (
    <>
      <span className={state === "cancelled" ? "" : "font-medium text-bad"}>{t(`schedule.state.${state}`)}</span>:{" "}
      {t(`schedule.due.${kind}`)} {fullTime(runAt, zone, locale)}
      {version}
      {state === "failed" && failure && <span className="block break-words text-bad">{failure}</span>}
    </>
  );
}
