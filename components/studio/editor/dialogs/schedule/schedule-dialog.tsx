"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import type { PublishingState } from "@/lib/studio/editor/publishing/publishing-state";
import type { ScheduleKind } from "@/prisma/generated/enums";
import { useText } from "../../../shell/text-provider";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { SignificantTick } from "../publish/significant-tick";
import { useSuggestedSignificance } from "../publish/use-suggested-significance";
import { usePublishing } from "../publishing-provider";
import { ScheduleFields } from "./schedule-fields";
import { useScheduling } from "./use-scheduling";

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
  const { t } = useText();
  const { publishing, openDialog } = usePublishing();
  const possible = kindsFor(publishing, draft.status.kind !== "saved");
  const [kind, setKind] = useState<ScheduleKind>(asked ?? possible[0] ?? "publish");
  const scheduling = useScheduling(draft, newsroom.zone, kind);
  const { action, before } = scheduling;
  const [ticked, setTicked] = useState(before?.isSignificant ?? null);
  const weighed = useSuggestedSignificance(
    draft,
    publishing.head.liveVersionId !== null && possible.includes("update"),
  );
  const isSignificant = kind === "update" && (ticked ?? weighed ?? false);

  async function confirm() {
    if (await scheduling.schedule(isSignificant)) onClose();
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
        <ScheduleFields
          scheduling={scheduling}
          zone={newsroom.zone}
          onNow={() => openDialog({ dialog: kind === "unpublish" ? "unpublish" : "publish" })}
        >
          {kind === "update" && <SignificantTick isTicked={isSignificant} weighed={weighed} onChange={setTicked} />}
        </ScheduleFields>
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
