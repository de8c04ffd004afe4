"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useText } from "../../../shell/text-provider";
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
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const { holder, ask } = lease;
  return (
    <section
      aria-label={t("editor.draft.lease.title")}
      className="flex flex-wrap items-center gap-2 border-b border-line bg-warn-soft px-3 py-1.5 text-[0.8125rem] text-warn last:border-b-0 sm:px-5"
    >
      <span className="me-auto" role="status">
        <b className="font-medium">
          {t(holder.isSelf ? "editor.draft.lease.self" : "editor.draft.lease.other", { name: holder.name })}
        </b>
        {" · "}
        {t.rich("editor.draft.lease.last", { time: () => <ZonedTime at={holder.activeAt} zone={zone} seconds /> })}
        {(ask === "waiting" || ask === "declined") && ` · ${t(`editor.draft.lease.${ask}`)}`}
      </span>
      {mayWrite && !holder.isSelf && (
        <Button onClick={() => void session.lease.ask()} disabled={ask === "waiting"}>
          {t("editor.draft.lease.ask")}
        </Button>
      )}
      {mayWrite && (
        <Button onClick={() => setAsking(true)}>
          {t(holder.isSelf ? "editor.draft.lease.writeHere" : "editor.draft.lease.takeOver")}
        </Button>
      )}
      {isAsking && <TakeOverDialog holder={holder} session={session} onClose={() => setAsking(false)} />}
    </section>
  );
}
