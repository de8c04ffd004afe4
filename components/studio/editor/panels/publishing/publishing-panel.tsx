"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { fullTime } from "../../../shell/time-text";
import { liftRequestText } from "../../dialogs/embargo/embargo-text";
import { usePublishing } from "../../dialogs/publishing-provider";
import type { Newsroom } from "../../draft/newsroom";
import type { Draft } from "../../draft/use-draft";
import { CopyList } from "./copy-list";
import { CorrectionList } from "./correction-list";
import { ScheduleList } from "./schedule-list";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-2">
      <h2 className="text-xs font-medium text-ink-2">{title}</h2>
      {children}
    </section>
  );
}

/** When and whether readers see the story: schedule, embargo, corrections, and taking it down. */
export function PublishingPanel({ draft, newsroom }: { draft: Draft; newsroom: Newsroom }) {
  const { publishing, openDialog } = usePublishing();
  const { head, rights, embargo, corrections } = publishing;
  const isPublic = head.state === "published" || head.state === "correcting";
  const isOver = head.state === "retracted" || head.state === "killed";
  const mayKill = rights.kill && (isPublic || head.state === "unpublished" || head.state === "retracted");
  return (
    <div className="grid gap-6">
      <Part title="Schedule">
        <ScheduleList zone={newsroom.zone} />
        {rights.schedule && !isOver && (
          <p>
            <Button onClick={() => openDialog({ dialog: "schedule" })}>Schedule…</Button>
          </p>
        )}
      </Part>
      {!isOver && (
        <Part title="Embargo">
          <p className={embargo ? "text-warn" : "text-ink-3"}>
            {embargo
              ? `Until ${embargo.until ? fullTime(embargo.until, newsroom.zone) : "somebody lifts it"}, set by ${embargo.by}`
              : "None: it may be published at any time."}
          </p>
          {embargo?.note && <p className="text-xs whitespace-pre-line text-ink-2">{embargo.note}</p>}
          {embargo?.lifting && <p className="text-xs text-ink-2">{liftRequestText(embargo.lifting)}</p>}
          <p className="flex flex-wrap gap-2">
            {rights.embargo && (
              <Button onClick={() => openDialog({ dialog: "embargo" })}>
                {embargo ? "Change…" : "Set an embargo…"}
              </Button>
            )}
            {rights.liftEmbargo && embargo && !embargo.lifting && (
              <Button onClick={() => openDialog({ dialog: "lift" })}>Lift…</Button>
            )}
          </p>
        </Part>
      )}
      {(isPublic || corrections.length > 0) && (
        <Part title="Corrections">
          <CorrectionList zone={newsroom.zone} />
          {rights.correct && isPublic && (
            <p>
              <Button onClick={() => openDialog({ dialog: "correct" })}>Add a correction…</Button>
            </p>
          )}
        </Part>
      )}
      {publishing.copies.length > 0 && (
        <Part title="Copies elsewhere">
          <CopyList draft={draft} zone={newsroom.zone} />
        </Part>
      )}
      {((rights.retract && isPublic) || mayKill) && (
        <Part title="Take down">
          {rights.publish && isPublic && (
            <TakeDown
              words="Unpublish…"
              says="Off every page; can be published again."
              onAsk={() => openDialog({ dialog: "unpublish" })}
            />
          )}
          {rights.retract && isPublic && (
            <TakeDown
              words="Retract…"
              says="A notice in its place, for good."
              onAsk={() => openDialog({ dialog: "retract" })}
            />
          )}
          {mayKill && (
            <TakeDown
              words="Kill…"
              says="Gone at once and for good, for legal reasons."
              onAsk={() => openDialog({ dialog: "kill" })}
            />
          )}
        </Part>
      )}
    </div>
  );
}

function TakeDown({ words, says, onAsk }: { words: string; says: string; onAsk: () => void }) {
  return (
    <p className="flex items-center gap-3">
      <Button tone="danger" onClick={onAsk} className="w-24 justify-center">
        {words}
      </Button>
      <span className="text-xs text-ink-3">{says}</span>
    </p>
  );
}
