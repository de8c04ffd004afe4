"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { type Run, runText } from "@/lib/newsroom/story/body/body";
import { retractAction } from "@/lib/studio/editor/publishing/actions";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../../draft/use-draft";
import { LimitedTextField } from "../corrections/limited-text-field";
import { useStoryAction } from "../use-story-action";

export function RetractDialog({ draft, onDone, onClose }: { draft: Draft; onDone: () => void; onClose: () => void }) {
  const { t } = useText();
  const [notice, setNotice] = useState<Run[]>([]);
  const [noIndex, setNoIndex] = useState(true);
  const [isSure, setSure] = useState(false);
  const retract = useStoryAction(retractAction, draft, ["notice"]);
  return (
    <Dialog title={t("editor.actions.retract.title")} onClose={onClose}>
      <div className="grid gap-4">
        <p className="text-ink-2">{t("editor.actions.retract.text")}</p>
        <LimitedTextField
          isFirst
          label={t("editor.actions.retract.notice")}
          runs={notice}
          onChange={setNotice}
          maxLength={2_000}
          hint={t("editor.actions.retract.noticeHint")}
          problem={retract.problemOf("notice")}
        />
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={noIndex}
            onChange={(event) => setNoIndex(event.target.checked)}
          />
          <span>
            {t("editor.actions.retract.noIndex")}
            <span className="block text-xs text-ink-3">{t("editor.actions.retract.noIndexHint")}</span>
          </span>
        </label>
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={isSure}
            onChange={(event) => setSure(event.target.checked)}
          />
          {t("editor.actions.retract.sure")}
        </label>
        {retract.problem && <Notice tone="bad">{retract.problem}</Notice>}
      </div>
      <p className="mt-5 flex flex-wrap gap-2">
        <Button
          tone="danger"
          disabled={retract.isBusy || !isSure || runText(notice).trim() === ""}
          onClick={async () => {
            if (await retract.run({ storyId: draft.head.storyId, notice, noIndex })) onDone();
          }}
        >
          {t(retract.isBusy ? "editor.actions.retract.busy" : "editor.actions.retract.confirm")}
        </Button>
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
