"use client";

import { useState } from "react";
import { approveAction, sendBackAction, submitAction } from "@/lib/studio/editor/publishing/actions";
import type { Changed } from "@/lib/studio/editor/with-story-status";
import type { ActionResult } from "@/lib/studio/shell/action-result";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { ReasonDialog } from "../reason-dialog";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";

type Review = "submit" | "approve" | "sendBack";

type Sent = { storyId: string; rev: number; words: string };

const moves: Record<Review, (sent: Sent) => Promise<ActionResult<Changed<void>>>> = {
  submit: ({ words: note, ...story }) => submitAction({ ...story, note }),
  approve: ({ words: note, ...story }) => approveAction({ ...story, note }),
  sendBack: ({ words: reason, storyId }) => sendBackAction({ storyId, reason }),
};

export function ReviewDialog({ draft, move, onClose }: { draft: Draft; move: Review; onClose: () => void }) {
  const { t } = useText();
  const action = useStoryAction(moves[move], draft, ["note", "reason"]);
  const [unsaved, setUnsaved] = useState("");

  async function confirm(given: string): Promise<boolean> {
    setUnsaved("");
    const saved = await savedVersion(draft);
    if (!saved) setUnsaved(t("editor.dialogs.review.unsaved"));
    if (!saved) return false;
    return (await action.run({ storyId: saved.storyId, rev: saved.rev, words: given }, saved.rev)) !== null;
  }

  return (
    <ReasonDialog
      title={t(`editor.dialogs.review.${move}.title`)}
      label={t(`editor.dialogs.review.${move}.label`)}
      action={t(`editor.dialogs.review.${move}.confirm`)}
      busyAction={t(`editor.dialogs.review.${move}.busy`)}
      isNeeded={move === "sendBack"}
      problem={unsaved || action.problem}
      fieldProblem={action.problemOf("note") ?? action.problemOf("reason")}
      isBusy={action.isBusy}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(`editor.dialogs.review.${move}.text`)}</p>
    </ReasonDialog>
  );
}
