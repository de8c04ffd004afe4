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
  const { t, locale } = useText();
  const { publishing } = usePublishing();
  const cancel = useStoryAction(cancelScheduleAction, draft);
  const action = publishing.pending.find((each) => each.actionId === actionId);
  const takesOther =
    action?.kind === "publish" &&
    publishing.head.liveVersionId === null &&
    publishing.pending.some((p) => p.kind === "unpublish");
  return (
    <Dialog title={t("editor.actions.cancel.title")} onClose={onClose}>
      <div className="grid gap-3 text-ink-2">
        {action ? (
          <p>
            {t(action.versionN ? "editor.actions.cancel.textVersion" : "editor.actions.cancel.text", {
              due: t(`schedule.due.${action.kind}`),
              time: fullTime(action.runAt, newsroom.zone, locale),
              n: action.versionN ?? 0,
            })}
          </p>
        ) : (
          <p>{t("editor.actions.cancel.notScheduled")}</p>
        )}
        {takesOther && <p>{t("editor.actions.cancel.withUnpublish")}</p>}
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
            {t("editor.actions.cancel.confirm")}
          </Button>
        )}
        <Button onClick={onClose}>{t("editor.actions.cancel.keep")}</Button>
      </p>
    </Dialog>
  );
}
