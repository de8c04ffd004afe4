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
  const { rights } = publishing;
  const { until, note, source, by, lifting } = embargo;
  return (
    <>
      <StripLine tone={source === "wire" && !until ? "bad" : "warn"}>
        <span className="min-w-0 flex-1 basis-64">
          <b className="font-medium">{embargoText(until, zone, text)}</b>
          {note && ` · ${note}`} <span className="whitespace-nowrap">· set by {by}</span>
        </span>
        {rights.embargo && <Button onClick={() => openDialog({ dialog: "embargo" })}>Change</Button>}
        {rights.liftEmbargo && !lifting && <Button onClick={() => openDialog({ dialog: "lift" })}>Lift</Button>}
      </StripLine>
      {lifting && (
        <StripLine tone="warn">
          <span className="min-w-0 flex-1 basis-64">{liftRequestText(lifting)}</span>
          {rights.liftEmbargo && !lifting.isOwn && (
            <Button onClick={() => openDialog({ dialog: "confirmLift" })}>Confirm…</Button>
          )}
          {rights.liftEmbargo && (
            <Button onClick={() => openDialog({ dialog: "declineLift" })}>
              {lifting.isOwn ? "Take back…" : "Decline…"}
            </Button>
          )}
        </StripLine>
      )}
    </>
  );
}
