"use client";

import { Button } from "@/components/ui/button";
import type { DeskPromise } from "@/lib/studio/editor/publishing/scheduled-actions";
import { promiseDone, promiseStateWords, promiseWords } from "../../../schedule/schedule-labels";
import { fullTime, spanWords } from "../../../shell/time-text";
import { useStoryDesk } from "../../dialogs/publishing-provider";

/** From here on lateness is worth a word. */
const LATE_MS = 2_000;

/** What the clock will do to the story, and what became of what it was to do. */
export function ScheduleList({ zone }: { zone: string }) {
  const { desk, ask } = useStoryDesk();
  const { pending, past, rights } = desk;
  if (pending.length + past.length === 0) return <p className="text-ink-3">Nothing is scheduled.</p>;
  return (
    <ul aria-label="Schedule of the story" className="grid gap-2">
      {pending.map((promise) => (
        <li key={promise.actionId} className="border-s-2 border-accent ps-2.5">
          {promiseWords[promise.kind]} {fullTime(promise.runAt, zone)}
          <span className="block text-xs text-ink-3">
            {promise.versionN && `Version ${promise.versionN} · `}
            {promise.isSignificant && "significant update · "}by {promise.by}
          </span>
          {rights.schedule && (
            <span className="mt-1 flex gap-2">
              <Button onClick={() => ask({ dialog: "schedule", kind: promise.kind })}>Change…</Button>
              <Button onClick={() => ask({ dialog: "cancel", actionId: promise.actionId })}>Cancel…</Button>
            </span>
          )}
        </li>
      ))}
      {past.map((promise) => (
        <li key={promise.actionId} className="border-s-2 border-line-strong ps-2.5 text-xs text-ink-2">
          <Outcome promise={promise} zone={zone} />
        </li>
      ))}
    </ul>
  );
}

function Outcome({ promise, zone }: { promise: DeskPromise; zone: string }) {
  const { kind, state, runAt, ranAt, versionN, lateMs, lastError } = promise;
  const version = versionN ? `, version ${versionN}` : "";
  if (state === "done") {
    const isLate = lateMs !== null && lateMs >= LATE_MS;
    return (
      <>
        {promiseDone[kind]} {fullTime(ranAt ?? runAt, zone)}
        {version}
        {isLate && <span className="block font-medium text-warn">{spanWords(lateMs)} late</span>}
      </>
    );
  }
  return (
    <>
      <span className={state === "cancelled" ? "" : "font-medium text-bad"}>{promiseStateWords[state]}</span>:{" "}
      {promiseWords[kind].toLowerCase()} {fullTime(runAt, zone)}
      {version}
      {state === "failed" && lastError && <span className="block break-words text-bad">{lastError}</span>}
    </>
  );
}
