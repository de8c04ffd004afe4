"use client";

import { liftEmbargoAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { ReasonDialog } from "../reason-dialog";
import { useStoryAction } from "../use-story-action";

export function LiftEmbargoDialog({
  draft,
  newsroom,
  onClose,
}: {
  draft: Draft;
  newsroom: Newsroom;
  onClose: () => void;
}) {
  const { t, locale } = useText();
  const { publishing } = usePublishing();
  const lift = useStoryAction(liftEmbargoAction, draft, ["reason"]);
  const { until, requiresTwo } = publishing.embargo ?? {};
  return (
    <ReasonDialog
      title={t("editor.actions.lift.title")}
      label={t("editor.dialogs.reason")}
      hint={t("editor.dialogs.inAuditLog")}
      action={t(requiresTwo ? "editor.actions.lift.ask" : "editor.actions.lift.confirm")}
      busyAction={t(requiresTwo ? "editor.actions.lift.asking" : "editor.actions.lift.busy")}
      isNeeded
      problem={lift.problem}
      fieldProblem={lift.problemOf("reason")}
      isBusy={lift.isBusy}
      onConfirm={async (reason) => (await lift.run({ storyId: draft.head.storyId, reason })) !== null}
      onClose={onClose}
    >
      <p>
        {until
          ? t("editor.actions.lift.until", { time: fullTime(until, newsroom.zone, locale) })
          : t("editor.actions.lift.open")}{" "}
        {requiresTwo && `${t("editor.actions.lift.two")} `}
        {t("editor.actions.lift.after")}
      </p>
    </ReasonDialog>
  );
}
