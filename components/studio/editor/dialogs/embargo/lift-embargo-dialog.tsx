"use client";

import { liftEmbargoAction } from "@/lib/studio/editor/publishing/actions";
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
  const { publishing } = usePublishing();
  const lift = useStoryAction(liftEmbargoAction, draft, ["reason"]);
  const { until, requiresTwo } = publishing.embargo ?? {};
  return (
    <ReasonDialog
      title="Lift the embargo?"
      label="Reason"
      hint="Kept in the audit log"
      words={requiresTwo ? "Ask to lift it" : "Lift the embargo"}
      busyWords={requiresTwo ? "Asking…" : "Lifting…"}
      isNeeded
      problem={lift.problem}
      fieldProblem={lift.problemOf("reason")}
      isBusy={lift.isBusy}
      onConfirm={async (reason) => (await lift.run({ storyId: draft.head.storyId, reason })) !== null}
      onClose={onClose}
    >
      <p>
        It holds {until ? `until ${fullTime(until, newsroom.zone)}` : "until it is lifted"}.{" "}
        {requiresTwo && "It holds on until another person has confirmed that. "}
        Lifted, the story may be published at once; it is not published by this.
      </p>
    </ReasonDialog>
  );
}
