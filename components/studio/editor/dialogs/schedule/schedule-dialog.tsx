"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { scheduleAction } from "@/lib/studio/editor/publishing/actions";
import type { PublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import type { ScheduleKind } from "@/prisma/generated/enums";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { SignificantTick } from "../publish/significant-tick";
import { useSuggestedSignificance } from "../publish/use-suggested-significance";
import { usePublishing } from "../publishing-provider";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";
import { ScheduleTrouble } from "./schedule-trouble";
import { TimeChoice, timeAt, timeInput } from "./time-choice";

function kindsFor({ head, pending }: PublishingState, hasChanges: boolean): ScheduleKind[] {
  if (head.state === "correcting" || (head.state === "published" && hasChanges)) return ["update", "unpublish"];
  if (head.state === "published") return ["unpublish"];
  return pending.some(({ kind }) => kind === "publish") ? ["publish", "unpublish"] : ["publish"];
}

export function ScheduleDialog({
  draft,
  newsroom,
  asked,
  onClose,
}: {
  draft: Draft;
  newsroom: Newsroom;
  asked: ScheduleKind | undefined;
  onClose: () => void;
}) {
  const { t, locale } = useText();
  const { publishing, openDialog } = usePublishing();
  const possible = kindsFor(publishing, draft.status.kind !== "saved");
  const [kind, setKind] = useState<ScheduleKind>(asked ?? possible[0] ?? "publish");
  const before = publishing.pending.find((each) => each.kind === kind);
  const [time, setTime] = useState(() => timeAt(before?.zone ?? newsroom.zone, before?.runAt));
  const [isConfirmed, setConfirmed] = useState(false);
  const [ticked, setTicked] = useState(before?.isSignificant ?? null);
  const weighed = useSuggestedSignificance(
    draft,
    publishing.head.liveVersionId !== null && possible.includes("update"),
  );
  const isSignificant = kind === "update" && (ticked ?? weighed ?? false);
  const [unsaved, setUnsaved] = useState("");
  const action = useStoryAction(scheduleAction, draft, ["at", "zone"]);
  const { storyId } = draft.head;

  async function confirm() {
    setUnsaved("");
    const saved = kind === "unpublish" ? draft.head : await savedVersion(draft);
    if (!saved) return setUnsaved(t("editor.actions.schedule.unsaved"));
    const versionId = kind === "unpublish" ? undefined : saved.versionId;
    const asked = { storyId, kind, versionId, isConfirmed, isSignificant };
    if (await action.run({ ...asked, ...timeInput(time) }, saved.rev)) onClose();
  }

  return (
    <Dialog
      title={t(possible.length > 1 ? "editor.actions.schedule.title" : `editor.actions.schedule.titleOf.${kind}`)}
      onClose={onClose}
    >
      <div className="grid gap-4">
        {possible.length > 1 && (
          <Choice
            label={t("editor.actions.schedule.what")}
            value={kind}
            options={possible.map((value) => ({
              value,
              label: t(`editor.actions.schedule.kind.${value}`),
              hint: t(`editor.actions.schedule.hint.${value}`),
            }))}
            onChange={(next) => {
              setKind(next);
              action.forget();
            }}
          />
        )}
        {possible.length === 1 && <p className="text-ink-2">{t(`editor.actions.schedule.hint.${kind}`)}</p>}
        <TimeChoice
          label={t("editor.actions.schedule.when")}
          time={time}
          onChange={setTime}
          zone={newsroom.zone}
          refused={action.refused}
          path="at"
        />
        {kind === "update" && <SignificantTick isTicked={isSignificant} weighed={weighed} onChange={setTicked} />}
        {before && (
          <p className="text-xs text-ink-3">
            {t("editor.actions.schedule.replaces", { time: fullTime(before.runAt, newsroom.zone, locale) })}
          </p>
        )}
        {unsaved && <Notice tone="bad">{unsaved}</Notice>}
        <ScheduleTrouble
          refused={action.refused}
          problem={action.problem}
          publishing={publishing}
          zone={newsroom.zone}
          isConfirmed={isConfirmed}
          onConfirmed={setConfirmed}
          onPublishNow={() => openDialog({ dialog: kind === "unpublish" ? "unpublish" : "publish" })}
          onEmbargo={() => openDialog({ dialog: "embargo" })}
          onEmbargoEnd={(until) => {
            setTime(timeAt(time.zone, until));
            action.forget();
          }}
        />
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="primary" onClick={confirm} disabled={action.isBusy}>
          {t(action.isBusy ? "editor.actions.schedule.busy" : "editor.actions.schedule.title")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
