"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import type { ActionRefused } from "@/lib/studio/shell/action-result";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";

/** Why something cannot be scheduled, each with its way out. */
export function ScheduleTrouble({
  refused,
  problem,
  publishing,
  zone,
  isConfirmed,
  onConfirmed,
  onPublishNow,
  onEmbargo,
  onEmbargoEnd,
}: {
  refused: ActionRefused | null;
  problem: string;
  publishing: PublishingState;
  zone: string;
  isConfirmed: boolean;
  onConfirmed: (isConfirmed: boolean) => void;
  onPublishNow: () => void;
  onEmbargo: () => void;
  onEmbargoEnd: (until: string) => void;
}) {
  const { t, locale } = useText();
  if (!refused) return null;
  if (refused.code === "needs-confirmation") {
    return (
      <Notice tone="warn">
        {refused.message}
        <label className="mt-1 flex items-center gap-2">
          <input type="checkbox" checked={isConfirmed} onChange={(event) => onConfirmed(event.target.checked)} />
          {refused.problems.some(({ path }) => path === "at")
            ? t("editor.actions.schedule.farAhead")
            : t("editor.actions.schedule.takeAddress")}
        </label>
      </Notice>
    );
  }
  if (refused.code === "embargo-conflict" && refused.problems.some(({ path }) => path === "embargo")) {
    const until = publishing.embargo?.until;
    return (
      <Notice tone="warn">
        {until
          ? t("editor.actions.schedule.embargoUntil", { time: fullTime(until, zone, locale) })
          : t("editor.actions.schedule.embargo")}
        <span className="mt-2 flex flex-wrap gap-2">
          {until && <Button onClick={() => onEmbargoEnd(until)}>{t("editor.actions.schedule.useEmbargoEnd")}</Button>}
          <Button onClick={onEmbargo}>{t("editor.bar.command.changeEmbargo")}</Button>
        </span>
      </Notice>
    );
  }
  if (refused.code === "wrong-state" && refused.problems.some(({ path }) => path === "at")) {
    return (
      <Notice tone="warn">
        {t("editor.actions.schedule.past")}
        <span className="mt-2 block">
          <Button onClick={onPublishNow}>{t("editor.actions.schedule.doNow")}</Button>
        </span>
      </Notice>
    );
  }
  return problem ? <Notice tone="bad">{problem}</Notice> : null;
}
