"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { killAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { ReadBackList } from "../publish/read-back-list";
import { useStoryAction } from "../use-story-action";

export function KillDialog({ draft, onDone, onClose }: { draft: Draft; onDone: () => void; onClose: () => void }) {
  const { t } = useText();
  const [reason, setReason] = useState("");
  const [copies, setCopies] = useState("");
  const [typed, setTyped] = useState("");
  const [isDone, setDone] = useState(false);
  const kill = useStoryAction(killAction, draft, ["reason", "copies"]);
  const { storyId, slug } = draft.head;

  if (isDone) {
    return (
      <Dialog title={t("editor.actions.kill.done")} onClose={onDone}>
        <ReadBackList storyId={storyId} siteUrl="" />
        <p className="mt-4">
          <Button tone="primary" onClick={onDone} autoFocus>
            {t("editor.dialogs.done")}
          </Button>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t("editor.actions.kill.title")} onClose={onClose}>
      <div className="grid gap-4">
        <Notice tone="bad">{t("editor.actions.kill.text")}</Notice>
        <TextArea
          roomText={(left) => t("editor.dialogs.correction.left", { count: left })}
          label={t("editor.dialogs.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
          hint={t("editor.actions.kill.reasonHint")}
          problem={kill.problemOf("reason")}
          required
        />
        <TextArea
          roomText={(left) => t("editor.dialogs.correction.left", { count: left })}
          label={t("editor.actions.kill.copies")}
          value={copies}
          onChange={(event) => setCopies(event.target.value)}
          hint={t("editor.actions.kill.copiesHint")}
          problem={kill.problemOf("copies")}
        />
        <Field
          label={t("editor.actions.kill.slug", { slug })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        {kill.problem && <Notice tone="bad">{kill.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone="danger"
          disabled={kill.isBusy || reason.trim() === "" || typed.trim() !== slug}
          onClick={async () => {
            if (await kill.run({ storyId, reason, copies })) setDone(true);
          }}
        >
          {t(kill.isBusy ? "editor.actions.kill.busy" : "editor.actions.kill.confirm")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
