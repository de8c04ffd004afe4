"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { confirmLiftAction, declineLiftAction } from "@/lib/studio/editor/publishing/actions";
import type { LiftRequest } from "@/lib/studio/editor/publishing/story-embargo";
import type { Draft } from "../../draft/use-draft";
import { ReasonDialog } from "../reason-dialog";
import { useStoryAction } from "../use-story-action";

interface Settled {
  draft: Draft;
  lifting: LiftRequest;
  onClose: () => void;
}

/** The second person's yes or no to lifting an embargo; whoever asked may take it back. */
export function ConfirmLiftDialog({ settles, ...rest }: Settled & { settles: "confirmLift" | "declineLift" }) {
  return settles === "confirmLift" ? <ConfirmDialog {...rest} /> : <DeclineDialog {...rest} />;
}

function ConfirmDialog({ draft, lifting: { requestId, by, reason }, onClose }: Settled) {
  const confirm = useStoryAction(confirmLiftAction, draft);
  return (
    <Dialog title="Confirm that the embargo is lifted?" onClose={onClose}>
      <div className="grid gap-4 text-ink-2">
        <p>
          {by} asks for it: “{reason}”. Lifted, the story may be published at once; it is not published by this.
        </p>
        {confirm.problem && <Notice tone="bad">{confirm.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone="primary"
          disabled={confirm.isBusy}
          onClick={async () => {
            if (await confirm.run({ storyId: draft.head.storyId, requestId })) onClose();
          }}
        >
          {confirm.isBusy ? "Lifting…" : "Confirm and lift"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </p>
    </Dialog>
  );
}

function DeclineDialog({ draft, lifting: { requestId, by, isOwn, reason }, onClose }: Settled) {
  const decline = useStoryAction(declineLiftAction, draft, ["reason"]);
  return (
    <ReasonDialog
      title={isOwn ? "Take the request back?" : "Decline to lift the embargo?"}
      label="Reason (optional)"
      hint="Kept in the audit log"
      words={isOwn ? "Take back" : "Decline"}
      busyWords={isOwn ? "Taking back…" : "Declining…"}
      isNeeded={false}
      problem={decline.problem}
      fieldProblem={decline.problemOf("reason")}
      isBusy={decline.isBusy}
      onConfirm={async (given) =>
        (await decline.run({ storyId: draft.head.storyId, requestId, reason: given })) !== null
      }
      onClose={onClose}
    >
      <p>
        {isOwn ? "You asked" : `${by} asks`}: “{reason}”. The embargo holds on.
      </p>
    </ReasonDialog>
  );
}
