"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { VersionContent } from "@/lib/newsroom/story/version/version-content";
import { restoreAction } from "@/lib/studio/editor/actions";
import { listVersionsAction, openVersionAction } from "@/lib/studio/editor/read-actions";
import type { VersionRow } from "@/lib/studio/history/list-versions";
import { sendAction } from "@/lib/studio/shell/send-action";
import { historyAddress } from "../../history/history-address";
import { PlainStory } from "../../history/plain-story";
import { VersionSaved } from "../../history/version-saved";
import { useText } from "../../shell/text-provider";
import type { Draft } from "../draft/use-draft";

export function HistoryPanel({ draft, zone, mayRestore }: { draft: Draft; zone: string; mayRestore: boolean }) {
  const { t } = useText();
  const [versions, setVersions] = useState<VersionRow[] | null>(null);
  const [open, setOpen] = useState<{ row: VersionRow; content: VersionContent } | null>(null);
  const [problem, setProblem] = useState("");
  const { storyId, rev } = draft.head;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a new history
  useEffect(() => {
    listVersionsAction(storyId).then(
      (answer) => (answer.ok ? setVersions(answer.value) : setProblem(answer.message)),
      () => setProblem(t("editor.draft.history.unreadable")),
    );
  }, [storyId, rev]);

  async function look(row: VersionRow) {
    const answer = await sendAction(openVersionAction, row.id, t);
    if (answer?.ok && answer.value) setOpen({ row, content: answer.value });
    else setProblem(answer && !answer.ok ? answer.message : t("editor.draft.history.versionUnreadable"));
  }

  async function restore(versionId: string) {
    const saved = await draft.save(false);
    const answer = saved && (await sendAction(restoreAction, { storyId, rev: saved.rev, versionId }, t));
    if (answer?.ok) window.location.reload();
    else setProblem(answer ? answer.message : t("editor.draft.history.notRestored"));
  }

  if (problem) return <p className="text-bad">{problem}</p>;
  if (!versions) return <p className="text-ink-3">{t("editor.draft.history.reading")}</p>;
  return (
    <>
      <p className="mb-2">
        <Link href={historyAddress(storyId)} className={buttonClass()}>
          {t("editor.draft.history.compare")}
        </Link>
      </p>
      <ol aria-label={t("history.versions")}>
        {versions.map((row) => (
          <li key={row.id} className="border-b border-line">
            <button type="button" onClick={() => look(row)} className="block w-full py-2 text-start hover:bg-sunken">
              <span className="flex flex-wrap items-baseline gap-x-2">
                <b className="font-medium tabular-nums">{t("history.version", { n: row.n })}</b>
                {row.isLive && <span className="text-xs font-medium text-good">{t("history.live")}</span>}
                {row.isDraft && <span className="text-xs font-medium text-accent">{t("history.draft")}</span>}
                {row.isSide && <span className="text-xs font-medium text-warn">{t("history.sideDraft")}</span>}
                {row.label && <span className="text-xs text-warn">{row.label}</span>}
              </span>
              <span className="block truncate text-xs text-ink-2">{row.headline || t("shell.noHeadline")}</span>
              <span className="block text-xs text-ink-3">
                <VersionSaved row={row} zone={zone} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {open && (
        <Dialog title={t("history.version", { n: open.row.n })} onClose={() => setOpen(null)} isWide>
          <p className="mb-3 text-ink-2">
            <VersionSaved row={open.row} zone={zone} />. {t("editor.draft.history.differs")}
          </p>
          <PlainStory content={open.content} other={draft.fields} />
          <p className="mt-4 flex flex-wrap gap-2">
            {mayRestore && (
              <Button onClick={() => restore(open.row.id)} title={t("editor.draft.history.restoreHint")}>
                {t("history.restoreNew")}
              </Button>
            )}
            <Button onClick={() => setOpen(null)}>{t("editor.draft.history.close")}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
