"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { unpublishAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { ReadBackList } from "../publish/read-back-list";
import { savedVersion } from "../saved-version";
import { useStoryAction } from "../use-story-action";

export function UnpublishDialog({
  draft,
  newsroom,
  onClose,
}: {
  draft: Draft;
  newsroom: Newsroom;
  onClose: () => void;
}) {
  const { t } = useText();
  const [isDone, setDone] = useState(false);
  const [reason, setReason] = useState("");
  const [answer, setAnswer] = useState<"gone" | "elsewhere">("gone");
  const [address, setAddress] = useState("");
  const action = useStoryAction(unpublishAction, draft, ["leadsTo", "reason"]);
  const { storyId } = draft.head;

  const answers = (["gone", "elsewhere"] as const).map((value) => ({
    value,
    label: t(`editor.actions.unpublish.${value}`),
    hint: t(`editor.actions.unpublish.${value}Hint`),
  }));

  async function confirm() {
    const saved = await savedVersion(draft);
    const path = address.trim().replace(newsroom.siteUrl, "") || "/";
    const input = { storyId, reason, leadsTo: answer === "elsewhere" ? path : null };
    if (await action.run(input, saved?.rev)) setDone(true);
  }

  if (isDone) {
    return (
      <Dialog title={t("editor.actions.unpublish.done")} onClose={onClose}>
        <ReadBackList storyId={storyId} siteUrl="" />
        <p className="mt-4">
          <Button tone="primary" onClick={onClose} autoFocus>
            {t("editor.dialogs.done")}
          </Button>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t("editor.actions.unpublish.title")} onClose={onClose}>
      <p className="text-ink-2">{t("editor.actions.unpublish.text")}</p>
      <div className="mt-4 grid gap-4">
        <Choice label={t("editor.actions.unpublish.readers")} value={answer} options={answers} onChange={setAnswer} />
        {answer === "elsewhere" && (
          <Field
            label={t("editor.actions.unpublish.address")}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            placeholder={t("editor.actions.unpublish.addressExample")}
            hint={t("editor.actions.unpublish.addressHint")}
            maxLength={2_000}
            problem={action.problemOf("leadsTo")}
          />
        )}
        <Field
          label={t("editor.actions.unpublish.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
          problem={action.problemOf("reason")}
        />
        {action.problem && <Notice tone="bad">{action.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button tone="danger" onClick={confirm} disabled={action.isBusy}>
          {t(action.isBusy ? "editor.actions.unpublish.busy" : "editor.actions.unpublish.confirm")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
