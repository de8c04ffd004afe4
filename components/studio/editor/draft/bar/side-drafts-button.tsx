"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { resolveSideDraftAction } from "@/lib/studio/editor/actions";
import type { SideDraft } from "@/lib/studio/editor/draft/side-drafts";
import { isStored } from "@/lib/studio/editor/not-stored";
import { sendAction } from "@/lib/studio/shell/send-action";
import { PlainStory } from "../../../history/plain-story";
import { useText } from "../../../shell/text-provider";
import { ZonedTime } from "../../../shell/zoned-time";
import { listSideDrafts } from "../draft-api";
import { mayWrite } from "../draft-state";
import type { Draft } from "../use-draft";

/** Counts the story's side drafts that nobody has decided about, and opens them in a dialog. */
export function SideDraftsButton({ draft, zone }: { draft: Draft; zone: string }) {
  const { t } = useText();
  const [drafts, setDrafts] = useState<SideDraft[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState("");
  const { head, notice, session, fields } = draft;

  const isThere = isStored(head);
  const refresh = useCallback(async () => {
    if (!isThere) return;
    const answer = await listSideDrafts(head.storyId).catch(() => null);
    if (answer?.ok) setDrafts(answer.value);
  }, [head.storyId, isThere]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every notice may tell of another side draft
  useEffect(() => void refresh(), [refresh, notice]);

  async function settle({ versionId }: SideDraft) {
    const answer = await sendAction(resolveSideDraftAction, { storyId: head.storyId, versionId }, t);
    setProblem(answer?.ok ? "" : (answer?.message ?? t("shell.noAnswer")));
    await refresh();
  }

  async function bringBack(sideDraft: SideDraft) {
    setOpen(false);
    if (await session.bringBack(sideDraft)) await settle(sideDraft);
  }

  if (drafts.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 px-3 py-1.5 text-[0.8125rem] text-ink-2 sm:px-5">
      <span className="me-auto">{t("editor.draft.sideDrafts.count", { count: drafts.length })}</span>
      <Button onClick={() => setOpen(true)}>{t("editor.draft.sideDrafts.open", { count: drafts.length })}</Button>
      {isOpen && (
        <Dialog title={t("editor.draft.sideDrafts.title")} onClose={() => setOpen(false)} isWide>
          <p className="mb-4 text-ink-2">{t("editor.draft.sideDrafts.about")}</p>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <ol className="grid gap-6">
            {drafts.map((sideDraft) => (
              <li key={sideDraft.versionId} className="grid gap-2">
                <h3 className="font-medium">
                  {t("editor.draft.sideDrafts.name", { n: sideDraft.n })}
                  <span className="ms-2 text-xs font-normal text-ink-3">
                    {sideDraft.by && `${sideDraft.by}, `}
                    <ZonedTime at={sideDraft.savedAt} zone={zone} seconds /> · {sideDraft.label}
                  </span>
                </h3>
                <PlainStory content={sideDraft.content} other={fields} />
                {draft.story.rights.edit && (
                  <p className="flex flex-wrap items-center gap-2">
                    <Button onClick={() => void bringBack(sideDraft)} disabled={!mayWrite(draft)}>
                      {t("editor.draft.sideDrafts.bringBack")}
                    </Button>
                    <Button tone="quiet" onClick={() => void settle(sideDraft)}>
                      {t("editor.draft.sideDrafts.putAway")}
                    </Button>
                    {!mayWrite(draft) && (
                      <span className="text-xs text-ink-3">{t("editor.draft.sideDrafts.writerOnly")}</span>
                    )}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </Dialog>
      )}
    </div>
  );
}
