"use client";

import { Button } from "@/components/ui/button";
import { useText } from "../../../shell/text-provider";
import type { Draft } from "../use-draft";
import { DraftNoticeLine } from "./draft-notice-line";
import { LeaseLine } from "./lease-line";
import { SideDraftsButton } from "./side-drafts-button";

/** At the foot of the text, always in sight: who writes, what came of the text, and whether the newsroom can be reached. */
export function EditingBar({ draft, zone }: { draft: Draft; zone: string }) {
  const { t } = useText();
  const { notice, lease, session, story } = draft;
  const isCut = draft.isOffline || draft.status.kind === "retrying";
  return (
    <section
      aria-label={t("editor.draft.status")}
      className="sticky bottom-0 z-10 border-t border-line bg-sunken empty:hidden"
    >
      {isCut && (
        <Line tone="bad">{t(draft.hasJournal ? "editor.draft.offline.kept" : "editor.draft.offline.lost")}</Line>
      )}
      {lease.kind === "others" && (
        <LeaseLine lease={lease} session={session} zone={zone} mayWrite={story.rights.edit} />
      )}
      {lease.kind === "mine" && lease.asked && (
        <Line tone="warn">
          <span className="me-auto">{t("editor.draft.asks", { name: lease.asked.name })}</span>
          <Button onClick={() => void session.handOver()}>{t("editor.draft.handOver")}</Button>
          <Button tone="quiet" onClick={() => void session.lease.answer(false)}>
            {t("editor.draft.notNow")}
          </Button>
        </Line>
      )}
      {notice && (
        <Line tone="plain">
          <span className="me-auto" role="status">
            <DraftNoticeLine notice={notice} zone={zone} />
          </span>
          <Button tone="quiet" onClick={session.dismiss} aria-label={t("editor.draft.closeNotice")}>
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
      className={`flex flex-wrap wrap-anywhere items-center gap-2 border-b border-line px-3 py-1.5 text-[0.8125rem] last:border-b-0 sm:px-5 ${tones[tone]}`}
    >
      {children}
    </div>
  );
}
