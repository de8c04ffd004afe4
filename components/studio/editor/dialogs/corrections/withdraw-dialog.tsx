"use client";

import { withdrawCorrectionAction } from "@/lib/studio/editor/publishing/actions";
import type { StoryCorrection } from "@/lib/studio/editor/publishing/story-corrections";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { ReasonDialog } from "../reason-dialog";
import { useStoryAction } from "../use-story-action";

export function WithdrawDialog({
  draft,
  correction,
  onClose,
}: {
  draft: Draft;
  correction: StoryCorrection;
  onClose: () => void;
}) {
  const { t } = useText();
  const withdraw = useStoryAction(withdrawCorrectionAction, draft, ["reason"]);
  const { correctionId } = correction;
  return (
    <ReasonDialog
      title={t("editor.dialogs.correction.withdrawTitle")}
      label={t("editor.dialogs.reason")}
      hint={t("editor.dialogs.correction.withdrawHint")}
      action={t("editor.dialogs.correction.withdraw")}
      busyAction={t("editor.dialogs.correction.withdrawing")}
      tone="danger"
      isNeeded
      problem={withdraw.problem}
      fieldProblem={withdraw.problemOf("reason")}
      isBusy={withdraw.isBusy}
      onConfirm={async (reason) => (await withdraw.run({ storyId: draft.head.storyId, correctionId, reason })) !== null}
      onClose={onClose}
    >
      <p>{t("editor.dialogs.correction.withdrawText")}</p>
    </ReasonDialog>
  );
}
