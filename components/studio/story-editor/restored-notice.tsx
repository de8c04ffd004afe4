"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { saveSideDraftAction } from "@/lib/studio/stories/actions";
import type { DraftField } from "./draft-fields";
import { findUnsaved, forgetUnsaved, type JournalEntry } from "./journal";
import type { Draft } from "./use-draft";

/** Brings back what a crash or a closed tab left in this browser's journal; text on an older version is offered, never mixed in. */
export function RestoredNotice({ draft, onBody }: { draft: Draft; onBody: (body: StoryBody) => void }) {
  const [found, setFound] = useState<{ key: string; entry: JournalEntry } | null>(null);
  const [isDone, setDone] = useState("");
  const { storyId, rev } = draft.head;

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, when the editor opens
  useEffect(() => {
    findUnsaved(storyId)
      .then((unsaved) => unsaved && (unsaved.entry.rev === rev ? apply(unsaved) : setFound(unsaved)))
      .catch(() => undefined);
  }, []);

  function apply({ key, entry }: { key: string; entry: JournalEntry }) {
    const { body, ...others } = entry.patch;
    for (const [field, value] of Object.entries(others)) draft.set(field as DraftField, value as never);
    if (body) onBody(body);
    void forgetUnsaved(key);
    setFound(null);
    setDone(`Text that was not saved when this browser closed (${clock(entry.at)}) is back.`);
  }

  async function keepAside({ key, entry }: { key: string; entry: JournalEntry }) {
    const answer = await saveSideDraftAction({
      storyId,
      patch: entry.patch,
      baseVersionId: entry.baseVersionId || null,
    });
    if (!answer.ok) return setDone(answer.message);
    await forgetUnsaved(key);
    setFound(null);
    setDone("It is kept in the history as a side draft.");
  }

  if (isDone)
    return (
      <div className="mb-4 font-sans">
        <Notice tone="good">{isDone}</Notice>
      </div>
    );
  if (!found) return null;
  return (
    <div className="mb-4 font-sans">
      <Notice tone="warn">
        <p>
          This browser still holds text of {clock(found.entry.at)} that was never saved, written on an older version of
          the story.
        </p>
        <p className="mt-2 flex flex-wrap gap-2">
          <Button onClick={() => keepAside(found)}>Keep it in the history</Button>
          <Button onClick={() => apply(found)}>Put it into the story</Button>
        </p>
      </Notice>
    </div>
  );
}

const clock = (at: number) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
