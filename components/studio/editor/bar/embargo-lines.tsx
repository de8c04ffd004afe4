"use client";

import { Button } from "@/components/ui/button";
import type { StoryEmbargo } from "@/lib/studio/editor/publishing/story-embargo";
import { useText } from "../../shell/text-provider";
import { embargoText, liftRequestText } from "../dialogs/embargo/embargo-text";
import { usePublishing } from "../dialogs/publishing-provider";
import { StripLine } from "./strip-line";

/** What holds the story back, and whether somebody asks to end that. */
export function EmbargoLines({ embargo, zone }: { embargo: StoryEmbargo; zone: string }) {
  const { publishing, openDialog } = usePublishing();
  const text = useText();
  const { t } = text;
  const { rights } = publishing;
  const { until, note, source, by, lifting } = embargo;
  return (
    <>
      <StripLine tone={source === "wire" && !until ? "bad" : "warn"}>
        <span className="min-w-0 flex-1 basis-64">
          <b className="font-medium">{embargoText(until, zone, text)}</b>
          {note && ` · ${note}`} <span>· {t("editor.bar.embargo.setBy", { name: by })}</span>
        </span>
        {rights.embargo && <Button onClick={() => openDialog({ dialog: "embargo" })}>{t("editor.bar.change")}</Button>}
        {rights.liftEmbargo && !lifting && (
          <Button onClick={() => openDialog({ dialog: "lift" })}>{t("editor.bar.lift")}</Button>
        )}
      </StripLine>
      {lifting && (
        <StripLine tone="warn">
          <span className="min-w-0 flex-1 basis-64">{liftRequestText(lifting, text)}</span>
          {rights.liftEmbargo && !lifting.isOwn && (
            <Button onClick={() => openDialog({ dialog: "confirmLift" })}>{t("editor.bar.embargo.confirmAsk")}</Button>
          )}
          {rights.liftEmbargo && (
            <Button onClick={() => openDialog({ dialog: "declineLift" })}>
              {t(lifting.isOwn ? "editor.bar.embargo.takeBackAsk" : "editor.bar.embargo.declineAsk")}
            </Button>
          )}
        </StripLine>
      )}
    </>
  );
}
