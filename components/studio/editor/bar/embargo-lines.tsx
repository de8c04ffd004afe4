"use client";

import { Button } from "@/components/ui/button";
import type { DeskEmbargo } from "@/lib/studio/editor/publishing/embargo";
import { embargoWords, liftingWords } from "../dialogs/embargo/embargo-text";
import { useStoryDesk } from "../dialogs/publishing-provider";
import { StripLine } from "./strip-line";

/** What holds the story back, and whether somebody asks to end that. */
export function EmbargoLines({ embargo, zone }: { embargo: DeskEmbargo; zone: string }) {
  const { desk, ask } = useStoryDesk();
  const { rights } = desk;
  const { until, note, source, by, lifting } = embargo;
  return (
    <>
      <StripLine tone={source === "wire" && !until ? "bad" : "warn"}>
        <span className="min-w-0 flex-1 basis-64">
          <b className="font-medium">{embargoWords(until, zone)}</b>
          {note && ` · ${note}`} <span className="whitespace-nowrap">· set by {by}</span>
        </span>
        {rights.embargo && <Button onClick={() => ask({ dialog: "embargo" })}>Change</Button>}
        {rights.liftEmbargo && !lifting && <Button onClick={() => ask({ dialog: "lift" })}>Lift</Button>}
      </StripLine>
      {lifting && (
        <StripLine tone="warn">
          <span className="min-w-0 flex-1 basis-64">{liftingWords(lifting)}</span>
          {rights.liftEmbargo && !lifting.isOwn && (
            <Button onClick={() => ask({ dialog: "confirmLift" })}>Confirm…</Button>
          )}
          {rights.liftEmbargo && (
            <Button onClick={() => ask({ dialog: "declineLift" })}>{lifting.isOwn ? "Take back…" : "Decline…"}</Button>
          )}
        </StripLine>
      )}
    </>
  );
}
