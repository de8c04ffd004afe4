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
import type { Draft } from "../draft/use-draft";

export function HistoryPanel({ draft, zone, mayRestore }: { draft: Draft; zone: string; mayRestore: boolean }) {
  const [versions, setVersions] = useState<VersionRow[] | null>(null);
  const [open, setOpen] = useState<{ row: VersionRow; content: VersionContent } | null>(null);
  const [problem, setProblem] = useState("");
  const { storyId, rev } = draft.head;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is a new history
  useEffect(() => {
    listVersionsAction(storyId).then(
      (answer) => (answer.ok ? setVersions(answer.value) : setProblem(answer.message)),
      () => setProblem("The history cannot be read now."),
    );
  }, [storyId, rev]);

  async function look(row: VersionRow) {
    const answer = await sendAction(openVersionAction, row.id);
    if (answer?.ok && answer.value) setOpen({ row, content: answer.value });
    else setProblem(answer && !answer.ok ? answer.message : "This version cannot be read now.");
  }

  async function restore(versionId: string) {
    const saved = await draft.save(false);
    const answer = saved && (await sendAction(restoreAction, { storyId, rev: saved.rev, versionId }));
    if (answer?.ok) window.location.reload();
    else setProblem(answer ? answer.message : "The version could not be restored.");
  }

  if (problem) return <p className="text-bad">{problem}</p>;
  if (!versions) return <p className="text-ink-3">Reading the history…</p>;
  return (
    <>
      <p className="mb-2">
        <Link href={historyAddress(storyId)} className={buttonClass()}>
          Compare versions
        </Link>
      </p>
      <ol aria-label="Versions">
        {versions.map((row) => (
          <li key={row.id} className="border-b border-line">
            <button type="button" onClick={() => look(row)} className="block w-full py-2 text-start hover:bg-sunken">
              <span className="flex items-baseline gap-2">
                <b className="font-medium tabular-nums">Version {row.n}</b>
                {row.isLive && <span className="text-xs font-medium text-good">Live</span>}
                {row.isDraft && <span className="text-xs font-medium text-accent">Draft</span>}
                {row.isSide && <span className="text-xs font-medium text-warn">Side draft</span>}
                {row.label && <span className="text-xs text-warn">{row.label}</span>}
              </span>
              <span className="block truncate text-xs text-ink-2">{row.headline || "Without a headline"}</span>
              <span className="block text-xs text-ink-3">
                <VersionSaved row={row} zone={zone} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {open && (
        <Dialog title={`Version ${open.row.n}`} onClose={() => setOpen(null)} isWide>
          <p className="mb-3 text-ink-2">
            <VersionSaved row={open.row} zone={zone} />. What differs from the text in the editor is marked.
          </p>
          <PlainStory content={open.content} other={draft.fields} />
          <p className="mt-4 flex gap-2">
            {mayRestore && (
              <Button onClick={() => restore(open.row.id)} title="The text that it replaces stays in the history">
                Restore as a new version
              </Button>
            )}
            <Button onClick={() => setOpen(null)}>Close</Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
