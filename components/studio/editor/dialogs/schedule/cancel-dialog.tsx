"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { cancelScheduleAction } from "@/lib/studio/editor/publishing/actions";
import { promiseWords } from "../../../schedule/schedule-labels";
import { fullTime } from "../../../shell/time-text";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { useStoryDesk } from "../publishing-provider";
import { useDeskAction } from "../use-story-action";

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
  const { desk } = useStoryDesk();
  const cancel = useDeskAction(cancelScheduleAction, draft);
  const promise = desk.pending.find((each) => each.actionId === actionId);
  const takesOther =
    promise?.kind === "publish" && desk.head.liveVersionId === null && desk.pending.some((p) => p.kind === "unpublish");
  return (
    <Dialog title="Cancel the schedule?" onClose={onClose}>
      <div className="grid gap-3 text-ink-2">
        {promise ? (
          <p>
            {promiseWords[promise.kind]} {fullTime(promise.runAt, newsroom.zone)}
            {promise.versionN && ` with version ${promise.versionN}`}. Cancelled, nothing happens then.
          </p>
        ) : (
          <p>That is not scheduled any more.</p>
        )}
        {takesOther && <p>Its unpublication is cancelled with it.</p>}
        {cancel.problem && <Notice tone="bad">{cancel.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        {promise && (
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
