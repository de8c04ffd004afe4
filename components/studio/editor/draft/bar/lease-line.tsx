"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ZonedTime } from "../../../shell/zoned-time";
import type { DraftSession } from "../draft-session";
import type { LeaseState } from "../lease-keeper";
import { TakeOverDialog } from "./take-over-dialog";

/** Who writes in the story while this editor can only be read, with ways to write. */
export function LeaseLine({
  lease,
  session,
  zone,
  mayWrite,
}: {
  lease: Extract<LeaseState, { kind: "others" }>;
  session: DraftSession;
  zone: string;
  mayWrite: boolean;
}) {
  const [isAsking, setAsking] = useState(false);
  const { holder, ask } = lease;
  return (
    <section
      aria-label="Who is writing"
      className="flex flex-wrap items-center gap-2 border-b border-line bg-warn-soft px-3 py-1.5 text-[0.8125rem] text-warn last:border-b-0 sm:px-5"
    >
      <span className="me-auto" role="status">
        <b className="font-medium">{holder.isSelf ? "You are writing in another tab" : `${holder.name} is writing`}</b>
        {" · last keystroke "}
        <ZonedTime at={holder.activeAt} zone={zone} seconds />
        {ask === "waiting" && " · asked; waiting for an answer"}
        {ask === "declined" && " · asked; the answer is “not now”"}
      </span>
      {mayWrite && !holder.isSelf && (
        <Button onClick={() => void session.lease.ask()} disabled={ask === "waiting"}>
          Ask to write
        </Button>
      )}
      {mayWrite && <Button onClick={() => setAsking(true)}>{holder.isSelf ? "Write here" : "Take over"}</Button>}
      {isAsking && <TakeOverDialog holder={holder} session={session} onClose={() => setAsking(false)} />}
    </section>
  );
}
