"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { StoryEmbargo } from "@/lib/studio/editor/publishing/story-embargo";
import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import { liftRequestText } from "../../dialogs/embargo/embargo-text";
import { usePublishing } from "../../dialogs/publishing-provider";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { CopyList } from "./copy-list";
import { CorrectionList } from "./correction-list";
import { ScheduleList } from "./schedule-list";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-2">
      <h2 className="text-xs font-medium text-ink-2">{title}</h2>
      {children}
    </section>
  );
}

/** When and whether readers see the story: schedule, embargo, corrections, and taking it down. */
export function PublishingPanel({ draft, newsroom }: { draft: Draft; newsroom: Newsroom }) {
  const text = useText();
  const { publishing, openDialog } = usePublishing();
  const { t } = text;
  const { head, rights, embargo, corrections } = publishing;
  const isPublic = head.state === "published" || head.state === "correcting";
  const isOver = head.state === "retracted" || head.state === "killed";
  const mayKill = rights.kill && (isPublic || head.state === "unpublished" || head.state === "retracted");
  return (
    <div className="grid gap-6">
      <Part title={t("editor.panels.publishing.schedule")}>
        <ScheduleList zone={newsroom.zone} />
        {rights.schedule && !isOver && (
          <p>
            <Button onClick={() => openDialog({ dialog: "schedule" })}>
              {t("editor.panels.publishing.scheduleAsk")}
            </Button>
          </p>
        )}
      </Part>
      {!isOver && (
        <Part title={t("stories.embargo")}>
          <p className={embargo ? "text-warn" : "text-ink-3"}>{embargoLine(embargo, newsroom.zone, text)}</p>
          {embargo?.note && <p className="text-xs whitespace-pre-line text-ink-2">{embargo.note}</p>}
          {embargo?.lifting && <p className="text-xs text-ink-2">{liftRequestText(embargo.lifting, text)}</p>}
          <p className="flex flex-wrap gap-2">
            {rights.embargo && (
              <Button onClick={() => openDialog({ dialog: "embargo" })}>
                {t(embargo ? "editor.panels.publishing.changeAsk" : "editor.panels.publishing.setEmbargoAsk")}
              </Button>
            )}
            {rights.liftEmbargo && embargo && !embargo.lifting && (
              <Button onClick={() => openDialog({ dialog: "lift" })}>{t("editor.panels.publishing.liftAsk")}</Button>
            )}
          </p>
        </Part>
      )}
      {(isPublic || corrections.length > 0) && (
        <Part title={t("corrections.title")}>
          <CorrectionList zone={newsroom.zone} />
          {rights.correct && isPublic && (
            <p>
              <Button onClick={() => openDialog({ dialog: "correct" })}>
                {t("editor.panels.publishing.correctAsk")}
              </Button>
            </p>
          )}
        </Part>
      )}
      {publishing.copies.length > 0 && (
        <Part title={t("editor.panels.publishing.copies")}>
          <CopyList draft={draft} zone={newsroom.zone} />
        </Part>
      )}
      {((rights.retract && isPublic) || mayKill) && (
        <Part title={t("editor.panels.publishing.takeDown")}>
          {rights.publish && isPublic && (
            <TakeDown
              label={t("editor.panels.publishing.unpublishAsk")}
              hint={t("editor.panels.publishing.unpublishHint")}
              onAsk={() => openDialog({ dialog: "unpublish" })}
            />
          )}
          {rights.retract && isPublic && (
            <TakeDown
              label={t("editor.panels.publishing.retractAsk")}
              hint={t("editor.panels.publishing.retractHint")}
              onAsk={() => openDialog({ dialog: "retract" })}
            />
          )}
          {mayKill && (
            <TakeDown
              label={t("editor.panels.publishing.killAsk")}
              hint={t("editor.panels.publishing.killHint")}
              onAsk={() => openDialog({ dialog: "kill" })}
            />
          )}
        </Part>
      )}
    </div>
  );
}

function embargoLine(embargo: StoryEmbargo | null, zone: string, { t, locale }: StudioText): string {
  if (!embargo) return t("editor.panels.publishing.noEmbargo");
  const { until, by: name } = embargo;
  if (!until) return t("editor.panels.publishing.embargoOpen", { name });
  return t("editor.panels.publishing.embargoUntil", { time: fullTime(until, zone, locale), name });
}

function TakeDown({ label, hint, onAsk }: { label: string; hint: string; onAsk: () => void }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button tone="danger" onClick={onAsk} className="min-w-24">
        {label}
      </Button>
      <span className="min-w-0 flex-1 basis-32 text-xs text-ink-3">{hint}</span>
    </p>
  );
}
