"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useText } from "../../shell/text-provider";
import type { Outcome } from "./use-selection-change";

/** What became of a change of several stories: how many, which not and why, with a button that takes it back. */
export function OutcomeNotice({
  outcome: { kind, changed, refused, undo },
  isBusy,
  onUndo,
  onClose,
}: {
  outcome: Outcome;
  isBusy: boolean;
  onUndo: () => void;
  onClose: () => void;
}) {
  const { t } = useText();
  return (
    <div className="mb-3">
      <Notice tone={refused.length > 0 ? "warn" : "good"}>
        <div className="flex flex-wrap items-center gap-2">
          <span>{t(`stories.selection.done.${kind}`, { count: changed })}</span>
          {kind === "topic" && changed > 0 && <span>{t("stories.selection.topicHint")}</span>}
          {undo && (
            <Button disabled={isBusy} onClick={onUndo}>
              {t("stories.selection.undo")}
            </Button>
          )}
          <Button tone="quiet" aria-label={t("stories.selection.close")} onClick={onClose} className="ms-auto">
            <X size={14} aria-hidden="true" />
          </Button>
        </div>
        {refused.length > 0 && (
          <>
            <p className="mt-1 font-medium">{t("stories.selection.refused", { count: refused.length })}</p>
            <ul className="list-disc ps-5">
              {refused.map(({ headline, message }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two stories may have one headline, and the list never changes
                <li key={at}>
                  <bdi>{headline || t("shell.noHeadline")}</bdi>: {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
