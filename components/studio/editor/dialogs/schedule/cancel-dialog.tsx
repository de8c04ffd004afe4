"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { cancelScheduleAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import { fullTime } from "../../../shell/time-text";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { usePublishing } from "../publishing-provider";
import { useStoryAction } from "../use-story-action";

export function CancelDialog({
  draft,
  newsroom,
  actionId,
  onClose,
}: {
  draft: Draft;
  newsroom: Newsroom;
  actionId: string;
  onClose: () => void;
}) {
  const { t } = useText();
  const { publishing } = usePublishing();
  const cancel = useStoryAction(cancelScheduleAction, draft);
  const action = publishing.pending.find((each) => each.actionId === actionId);
  const takesOther =
    action?.kind === "publish" &&
    publishing.head.liveVersionId === null &&
    publishing.pending.some((p) => p.kind === "unpublish");
  return (
    <Dialog title="Cancel the schedule?" onClose={onClose}>
      <div className="grid gap-3 text-ink-2">
        {action ? (
          <p>
            {t(`schedule.due.${action.kind}`)} {fullTime(action.runAt, newsroom.zone)}
            {action.versionN && ` with version ${action.versionN}`}. Cancelled, nothing happens then.
          </p>
        ) : (
          <p>That is not scheduled any more.</p>
        )}
        {takesOther && <p>Its unpublication is cancelled with it.</p>}
        {cancel.problem && <Notice tone="bad">{cancel.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        {action && (
          <Button
            tone="danger"
            disabled={cancel.isBusy}
            onClick={async () => {
              if (await cancel.run({ storyId: draft.head.storyId, actionId })) onClose();
            }}
          >
            Cancel the schedule
          </Button>
        )}
        <Button onClick={onClose}>Keep it</Button>
      </p>
    </Dialog>
  );
}
