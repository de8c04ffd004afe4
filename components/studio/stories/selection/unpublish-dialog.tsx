"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { useText } from "../../shell/text-provider";

/** Asks before the selected stories leave every public page. */
export function UnpublishDialog({
  count,
  onClose,
  onConfirm,
}: {
  count: number;
  onClose: () => void;
  onConfirm: (reason: string) => void;
}) {
  const { t } = useText();
  const [reason, setReason] = useState("");
  return (
    <Dialog title={t("stories.selection.unpublishTitle", { count })} onClose={onClose}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(reason);
        }}
      >
        <p>{t("stories.selection.unpublishText")}</p>
        <Field
          label={t("stories.selection.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
        />
        <p className="flex flex-wrap gap-2">
          <Button type="submit" tone="danger">
            {t("stories.selection.unpublishNow")}
          </Button>
          <Button onClick={onClose}>{t("shell.cancel")}</Button>
        </p>
      </form>
    </Dialog>
  );
}
