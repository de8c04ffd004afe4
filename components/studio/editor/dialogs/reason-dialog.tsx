"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { useText } from "../../shell/text-provider";

/** Asks for a few words before something is done; `onConfirm` resolves to whether it was. */
export function ReasonDialog({
  title,
  children,
  label,
  hint,
  action,
  busyAction,
  tone = "primary",
  isNeeded,
  maxLength = 500,
  problem,
  fieldProblem,
  isBusy,
  onConfirm,
  onClose,
}: {
  title: string;
  children: ReactNode;
  label: string;
  hint?: string;
  /** Label of the button, and the one while it is done */
  action: string;
  busyAction: string;
  tone?: "primary" | "danger";
  isNeeded: boolean;
  maxLength?: number;
  problem: string;
  fieldProblem?: string;
  isBusy: boolean;
  onConfirm: (reason: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useText();
  const [reason, setReason] = useState("");
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="grid gap-4">
        <div className="text-ink-2">{children}</div>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <TextArea
          roomText={(left) => t("editor.dialogs.correction.left", { count: left })}
          label={label}
          hint={hint}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={maxLength}
          problem={fieldProblem}
          required={isNeeded}
        />
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone={tone}
          onClick={async () => (await onConfirm(reason)) && onClose()}
          disabled={isBusy || (isNeeded && reason.trim() === "")}
        >
          {isBusy ? busyAction : action}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
