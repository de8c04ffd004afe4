"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useText } from "../../../shell/text-provider";
import type { DraftSession } from "../draft-session";
import type { Holder } from "../lease-keeper";

/** Takes the right to write from its holder; somebody who types is owed a reason. */
export function TakeOverDialog({
  holder,
  session,
  onClose,
}: {
  holder: Holder;
  session: DraftSession;
  onClose: () => void;
}) {
  const { t } = useText();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [isReasonNeeded, setReasonNeeded] = useState(holder.isActive && !holder.isSelf);

  async function takeOver(event: React.FormEvent) {
    event.preventDefault();
    if (isReasonNeeded && reason.trim() === "") return setProblem(t("editor.draft.takeOver.needed"));
    setBusy(true);
    setProblem("");
    const answer = await session.takeOver(reason).catch(() => null);
    if (answer?.ok) return onClose();
    setBusy(false);
    if (answer?.code === "needs-confirmation") setReasonNeeded(true);
    setProblem(answer?.message ?? t("shell.noAnswer"));
  }

  const { name, isSelf } = holder;
  const title = t(isSelf ? "editor.draft.takeOver.titleSelf" : "editor.draft.takeOver.title", { name });
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={takeOver} className="grid gap-3">
        <p className="text-ink-2">
          {t(isSelf ? "editor.draft.takeOver.textSelf" : "editor.draft.takeOver.text", { name })}
        </p>
        {isReasonNeeded && (
          <Field
            label={t("editor.dialogs.reason")}
            hint={t("editor.draft.takeOver.hint", { name })}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            problem={problem || undefined}
            maxLength={500}
            autoFocus
          />
        )}
        {problem && !isReasonNeeded && <Notice tone="bad">{problem}</Notice>}
        <p className="flex flex-wrap gap-2">
          <Button type="submit" tone="primary" disabled={isBusy}>
            {t(
              isBusy
                ? "editor.draft.takeOver.busy"
                : isSelf
                  ? "editor.draft.lease.writeHere"
                  : "editor.draft.lease.takeOver",
            )}
          </Button>
          <Button onClick={onClose}>{t("shell.cancel")}</Button>
        </p>
      </form>
    </Dialog>
  );
}
