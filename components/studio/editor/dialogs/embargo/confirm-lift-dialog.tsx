"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { confirmLiftAction, declineLiftAction } from "@/lib/studio/editor/publishing/actions";
import type { LiftRequest } from "@/lib/studio/editor/publishing/story-embargo";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { ReasonDialog } from "../reason-dialog";
import { useStoryAction } from "../use-story-action";

interface Settled {
  draft: Draft;
  lifting: LiftRequest;
  onClose: () => void;
}

/** The second person's yes or no to lifting an embargo; the one who asked may withdraw the request. */
export function ConfirmLiftDialog({ settles, ...rest }: Settled & { settles: "confirmLift" | "declineLift" }) {
  return settles === "confirmLift" ? <ConfirmDialog {...rest} /> : <DeclineDialog {...rest} />;
}

function ConfirmDialog({ draft, lifting: { requestId, by, reason }, onClose }: Settled) {
  const { t } = useText();
  const confirm = useStoryAction(confirmLiftAction, draft);
  return (
    <Dialog title={t("editor.actions.lift.confirmTitle")} onClose={onClose}>
      <div className="grid gap-4 text-ink-2">
        <p>
          {t("editor.actions.lift.request", { name: by, reason })} {t("editor.actions.lift.after")}
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
          {t(confirm.isBusy ? "editor.actions.lift.busy" : "editor.actions.lift.confirmAndLift")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}

function DeclineDialog({ draft, lifting: { requestId, by, isOwn, reason }, onClose }: Settled) {
  const { t } = useText();
  const decline = useStoryAction(declineLiftAction, draft, ["reason"]);
  return (
    <ReasonDialog
      title={t(isOwn ? "editor.actions.lift.takeBackTitle" : "editor.actions.lift.declineTitle")}
      label={t("editor.dialogs.reasonOptional")}
      hint={t("editor.dialogs.inAuditLog")}
      action={t(isOwn ? "editor.actions.lift.takeBack" : "editor.actions.lift.decline")}
      busyAction={t(isOwn ? "editor.actions.lift.takingBack" : "editor.actions.lift.declining")}
      isNeeded={false}
      problem={decline.problem}
      fieldProblem={decline.problemOf("reason")}
      isBusy={decline.isBusy}
      onConfirm={async (given) =>
        (await decline.run({ storyId: draft.head.storyId, requestId, reason: given })) !== null
      }
      onClose={onClose}
    >
      <p>{t(isOwn ? "editor.actions.lift.ownDeclined" : "editor.actions.lift.declined", { name: by, reason })}</p>
    </ReasonDialog>
  );
}
