"use client";

import { Button } from "@/components/ui/button";
import type { Draft } from "../use-draft";
import { DraftNoticeLine } from "./draft-notice-line";
import { LeaseLine } from "./lease-line";
import { SideDraftsButton } from "./side-drafts-button";

/** At the foot of the text, always in sight: who writes, what came of the text, and whether the newsroom can be reached. */
export function EditingBar({ draft, zone }: { draft: Draft; zone: string }) {
  const { notice, lease, session, story } = draft;
  const isCut = draft.isOffline || draft.status.kind === "retrying";
  return (
    <section
      aria-label="Where the text stands"
      className="sticky bottom-0 z-10 border-t border-line bg-sunken empty:hidden"
    >
      {isCut && (
        <Line tone="bad">
          {draft.hasJournal
            ? "No connection to the portal. What you write is kept in this browser and is saved when the connection is back."
            : "No connection to the portal, and this browser keeps no text: leave this page open until it is saved."}
        </Line>
      )}
      {lease.kind === "others" && (
        <LeaseLine lease={lease} session={session} zone={zone} mayWrite={story.rights.edit} />
      )}
      {lease.kind === "mine" && lease.asked && (
        <Line tone="warn">
          <span className="me-auto">{lease.asked.name} asks to write here.</span>
          <Button onClick={() => void session.handOver()}>Hand it over</Button>
          <Button tone="quiet" onClick={() => void session.lease.answer(false)}>
            Not now
          </Button>
        </Line>
      )}
      {notice && (
        <Line tone="plain">
          <span className="me-auto" role="status">
            <DraftNoticeLine notice={notice} zone={zone} />
          </span>
          <Button tone="quiet" onClick={session.dismiss} aria-label="Close this notice">
            ✕
          </Button>
        </Line>
      )}
      <SideDraftsButton draft={draft} zone={zone} />
    </section>
  );
}

const tones = { plain: "text-ink-2", warn: "bg-warn-soft text-warn", bad: "bg-bad-soft text-bad" };

function Line({ tone, children }: { tone: keyof typeof tones; children: React.ReactNode }) {
  return (
    <div
      role={tone === "bad" ? "alert" : undefined}
      className={`flex flex-wrap items-center gap-2 border-b border-line px-3 py-1.5 text-[0.8125rem] last:border-b-0 sm:px-5 ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
