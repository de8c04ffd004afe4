"use client";

import { useRouter } from "next/navigation";
import type { Newsroom } from "../draft/newsroom";
import type { Draft } from "../draft/use-draft";
import { AmendDialog } from "./corrections/amend-dialog";
import { CorrectionDialog } from "./corrections/correction-dialog";
import { WithdrawDialog } from "./corrections/withdraw-dialog";
import { ConfirmLiftDialog } from "./embargo/confirm-lift-dialog";
import { EmbargoDialog } from "./embargo/embargo-dialog";
import { LiftEmbargoDialog } from "./embargo/lift-embargo-dialog";
import { DiscardDialog } from "./publish/discard-dialog";
import { MoveDialog } from "./publish/move-dialog";
import { PublishDialog } from "./publish/publish-dialog";
import { ReviewDialog } from "./publish/review-dialog";
import { usePublishing } from "./publishing-provider";
import { CancelDialog } from "./schedule/cancel-dialog";
import { ScheduleDialog } from "./schedule/schedule-dialog";
import { KillDialog } from "./takedown/kill-dialog";
import { RetractDialog } from "./takedown/retract-dialog";
import { UnpublishDialog } from "./takedown/unpublish-dialog";

/** The dialog that is open. */
export function StoryDialogs({ draft, newsroom }: { draft: Draft; newsroom: Newsroom }) {
  const { dialog, openDialog, publishing } = usePublishing();
  const router = useRouter();
  if (!dialog) return null;
  const onClose = () => openDialog(null);
  // What may be done with the story has changed for good: the page reads it again.
  const onDone = () => {
    openDialog(null);
    router.refresh();
  };
  const common = { draft, newsroom, onClose };
  switch (dialog.dialog) {
    case "publish":
      return <PublishDialog {...common} />;
    case "unpublish":
      return <UnpublishDialog {...common} />;
    case "move":
      return <MoveDialog {...common} />;
    case "schedule":
      return <ScheduleDialog {...common} asked={dialog.kind} key={dialog.kind} />;
    case "cancel":
      return <CancelDialog {...common} actionId={dialog.actionId} />;
    case "embargo":
      return <EmbargoDialog {...common} />;
    case "lift":
      return <LiftEmbargoDialog {...common} />;
    case "confirmLift":
    case "declineLift":
      return publishing.embargo?.lifting ? (
        <ConfirmLiftDialog {...common} lifting={publishing.embargo.lifting} settles={dialog.dialog} />
      ) : null;
    case "discard":
      return <DiscardDialog {...common} />;
    case "correct":
      return <CorrectionDialog {...common} />;
    case "retract":
      return <RetractDialog {...common} onDone={onDone} />;
    case "kill":
      return <KillDialog {...common} onDone={onDone} />;
    case "amend":
    case "withdraw": {
      const correction = publishing.corrections.find(({ correctionId }) => correctionId === dialog.correctionId);
      const About = dialog.dialog === "amend" ? AmendDialog : WithdrawDialog;
      return correction ? <About {...common} correction={correction} /> : null;
    }
    default:
      return <ReviewDialog {...common} move={dialog.dialog} />;
  }
}
