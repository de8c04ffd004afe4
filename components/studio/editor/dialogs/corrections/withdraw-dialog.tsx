"use client";

import { withdrawCorrectionAction } from "@/lib/studio/editor/publishing/actions";
import type { StoryCorrection } from "@/lib/studio/editor/publishing/story-corrections";
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
  const withdraw = useStoryAction(withdrawCorrectionAction, draft, ["reason"]);
  const { correctionId } = correction;
  return (
    <ReasonDialog
      title="Withdraw the correction?"
      label="Reason"
      hint="Kept in the audit log, with all that the correction ever said"
      words="Withdraw"
      busyWords="Withdrawing…"
      tone="danger"
      isNeeded
      problem={withdraw.problem}
      fieldProblem={withdraw.problemOf("reason")}
      isBusy={withdraw.isBusy}
      onConfirm={async (reason) => (await withdraw.run({ storyId: draft.head.storyId, correctionId, reason })) !== null}
      onClose={onClose}
    >
      <p>It disappears from every page at once, as if it had not been made. To say something else instead, amend it.</p>
    </ReasonDialog>
  );
}
