"use client";

import { useEffect, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { overruleAction, saveSideDraftAction } from "@/lib/studio/stories/actions";
import type { EditorStory } from "@/lib/studio/stories/editor-story";
import { openStoryAction } from "@/lib/studio/stories/read-actions";
import { PlainStory } from "../plain-story";
import type { SaveStatus } from "./save-queue";
import type { Draft } from "./use-draft";

type Refused = Extract<SaveStatus, { kind: "refused" }>;

/** What stands in the way of a save; a conflict shows both texts, and whichever is chosen, the other stays in the history. */
export function ConflictScreen({ draft, status, zone }: { draft: Draft; status: Refused; zone: string }) {
  if (status.code === "stale-version") return <TwoTexts draft={draft} zone={zone} />;
  return (
    <Dialog title="The story could not be saved" onClose={() => undefined}>
      <p>{status.message}</p>
      <p className="mt-2 text-ink-2">Your text is safe in this browser until it is saved.</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <Button tone="primary" onClick={() => draft.resume(false)}>
          Try again
        </Button>
        {status.code === "signed-out" && (
          <a href="/sign-in" target="_blank" rel="noreferrer" className={buttonClass()}>
            Sign in (new tab)
          </a>
        )}
      </p>
    </Dialog>
  );
}

function TwoTexts({ draft, zone }: { draft: Draft; zone: string }) {
  const [theirs, setTheirs] = useState<EditorStory | null>(null);
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const { storyId, versionId } = draft.head;

  useEffect(() => {
    openStoryAction(storyId).then(
      (answer) => (answer.ok && answer.value ? setTheirs(answer.value) : setProblem("The other text cannot be read.")),
      () => setProblem("The portal does not answer. Your text is safe in this browser."),
    );
  }, [storyId]);

  async function choose(save: () => Promise<{ ok: boolean; message?: string }>) {
    setBusy(true);
    const answer = await save().catch(() => ({
      ok: false,
      message: "The portal does not answer. Nothing is lost; try again.",
    }));
    if (answer.ok) {
      draft.resume(true);
      window.location.reload();
      return;
    }
    setBusy(false);
    setProblem(answer.message ?? "");
  }
  const mine = draft.unsaved();
  const keepMine = () =>
    choose(() => overruleAction({ storyId, rev: theirs?.head.rev ?? 0, patch: mine, manual: true }));
  const keepTheirs = () =>
    choose(() => saveSideDraftAction({ storyId, patch: mine, baseVersionId: versionId || null }));

  return (
    <Dialog title="Somebody else saved this story meanwhile" onClose={() => undefined} isWide>
      <p className="mb-4 text-ink-2">
        Both texts are here. Whichever you choose, the other one stays in the history and can be restored.
      </p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div className="grid gap-4 md:grid-cols-2">
        <section aria-label="Your text" className="flex flex-col gap-3">
          <Button tone="primary" onClick={keepMine} disabled={isBusy || !theirs}>
            Go on with your text
          </Button>
          <PlainStory content={draft.fields} other={theirs?.content} />
        </section>
        <section aria-label="The saved text" className="flex flex-col gap-3">
          <Button onClick={keepTheirs} disabled={isBusy || !theirs}>
            Go on with the saved text
          </Button>
          {theirs ? (
            <PlainStory content={theirs.content} other={draft.fields} savedAt={theirs.head.modifiedAt} zone={zone} />
          ) : (
            <p className="text-ink-3">Reading…</p>
          )}
        </section>
      </div>
    </Dialog>
  );
}
