"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { setEmbargoAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { TimeChoice, timeAt, timeInput } from "../schedule/time-choice";
import { useStoryAction } from "../use-story-action";

type Span = "until" | "lifted";

export function EmbargoDialog({ draft, newsroom, onClose }: { draft: Draft; newsroom: Newsroom; onClose: () => void }) {
  const { t, locale } = useText();
  const { publishing, openDialog } = usePublishing();
  const { embargo, pending } = publishing;
  const isPublic = publishing.head.state === "published" || publishing.head.state === "correcting";
  const [span, setSpan] = useState<Span>(embargo && !embargo.until ? "lifted" : "until");
  const [time, setTime] = useState(() => timeAt(embargo?.zone ?? newsroom.zone, embargo?.until));
  const [note, setNote] = useState(embargo?.note ?? "");
  const [isConfirmed, setConfirmed] = useState(false);
  const action = useStoryAction(setEmbargoAction, draft, ["note", "zone"]);
  const inTheWay =
    action.refused?.code === "embargo-conflict" ? pending.find(({ kind }) => kind !== "unpublish") : null;
  const isBesideTime = action.problemOf("until") !== undefined && !inTheWay;

  const spans = [
    { value: "until" as const, label: t("editor.actions.embargo.until"), hint: t("editor.actions.embargo.untilHint") },
    { value: "lifted" as const, label: t("editor.actions.embargo.lifted") },
  ];

  async function confirm() {
    const { at, zone } = timeInput(time);
    const input = { storyId: draft.head.storyId, until: span === "until" ? at : null, zone, note, isConfirmed };
    if (await action.run(input)) onClose();
  }

  return (
    <Dialog
      title={t(embargo ? "editor.actions.embargo.changeTitle" : "editor.actions.embargo.setTitle")}
      onClose={onClose}
    >
      <div className="grid gap-4">
        {isPublic ? (
          <Notice tone="warn">
            {t("editor.actions.embargo.isLive")}
            <label className="mt-1 flex items-center gap-2">
              <input type="checkbox" checked={isConfirmed} onChange={(event) => setConfirmed(event.target.checked)} />
              {t("editor.actions.embargo.takeOff")}
            </label>
          </Notice>
        ) : (
          <p className="text-ink-2">{t("editor.actions.embargo.text")}</p>
        )}
        <Choice label={t("editor.actions.embargo.howLong")} value={span} options={spans} onChange={setSpan} />
        {span === "until" && (
          <TimeChoice
            label={t("editor.actions.embargo.time")}
            time={time}
            onChange={setTime}
            zone={newsroom.zone}
            refused={inTheWay ? null : action.refused}
            path="until"
          />
        )}
        <TextArea
          roomText={(left) => t("editor.dialogs.correction.left", { count: left })}
          label={t("editor.actions.embargo.note")}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          maxLength={500}
          rows={2}
          hint={t("editor.actions.embargo.noteHint")}
          problem={action.problemOf("note")}
        />
        {inTheWay && (
          <Notice tone="warn">
            {t("editor.actions.embargo.scheduledBefore", { time: fullTime(inTheWay.runAt, newsroom.zone, locale) })}
            <span className="mt-2 flex flex-wrap gap-2">
              <Button onClick={() => openDialog({ dialog: "schedule", kind: inTheWay.kind })}>
                {t("editor.actions.embargo.changeTime")}
              </Button>
              <Button onClick={() => openDialog({ dialog: "cancel", actionId: inTheWay.actionId })}>
                {t("editor.actions.cancel.confirm")}
              </Button>
            </span>
          </Notice>
        )}
        {action.problem && !inTheWay && !isBesideTime && action.refused?.problems.length === 0 && (
          <Notice tone="bad">{action.problem}</Notice>
        )}
        {action.refused?.code === "needs-confirmation" && <Notice tone="bad">{action.refused.message}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone={isPublic ? "danger" : "primary"}
          onClick={confirm}
          disabled={action.isBusy || (isPublic && !isConfirmed)}
        >
          {action.isBusy
            ? t("editor.actions.embargo.busy")
            : isPublic
              ? t("editor.actions.embargo.takeOffAndSet")
              : embargo
                ? t("editor.bar.change")
                : t("editor.actions.embargo.set")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
