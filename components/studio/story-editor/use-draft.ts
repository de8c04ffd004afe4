"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { saveDraftAction } from "@/lib/studio/stories/actions";
import type { StoryHead } from "@/lib/studio/stories/story-head";
import type { DraftField, DraftFields } from "./draft-fields";
import { forgetUnsaved, noteUnsaved } from "./journal";
import { type SaveAnswer, SaveQueue, type SaveStatus } from "./save-queue";

const JOURNAL_PAUSE = 300;

export interface Draft {
  fields: DraftFields;
  head: StoryHead;
  status: SaveStatus;
  set: <Field extends DraftField>(field: Field, value: DraftFields[Field]) => void;
  /** Saves everything now; a manual save closes the version. Resolves to where the story stands, or null where it could not be saved. */
  save: (manual: boolean) => Promise<StoryHead | null>;
  /** Takes over where the story stands after something other than a save changed it. */
  adopt: (head: StoryHead) => void;
  /** What is not acknowledged yet */
  unsaved: () => Partial<DraftFields>;
  resume: (forget: boolean) => void;
}

const pick = (fields: DraftFields, names: Iterable<string>): Partial<DraftFields> =>
  Object.fromEntries([...names].map((name) => [name, fields[name as DraftField]]));

/** Holds an open draft and keeps it saved: in the browser's journal at once, in the newsroom after a pause. */
export function useDraft(opened: { head: StoryHead; fields: DraftFields }, journalKey: string): Draft {
  const [fields, setFields] = useState(opened.fields);
  const [head, setHead] = useState(opened.head);
  const [status, setStatus] = useState<SaveStatus>({ kind: "saved", at: null });
  const now = useRef({ fields: opened.fields, head: opened.head, unsaved: new Set<string>() });
  const journalTimer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const writeJournal = useCallback(() => {
    clearTimeout(journalTimer.current);
    const { fields, head, unsaved } = now.current;
    const entry = { storyId: head.storyId, rev: head.rev, baseVersionId: head.versionId, at: Date.now() };
    const noted =
      unsaved.size > 0
        ? noteUnsaved(journalKey, { ...entry, patch: pick(fields, unsaved) })
        : forgetUnsaved(journalKey);
    // A browser that keeps no journal (private windows) still saves to the newsroom.
    noted.catch(() => undefined);
  }, [journalKey]);

  const adopt = useCallback((next: StoryHead) => {
    now.current.head = next;
    setHead(next);
    if (!now.current.unsaved.has("slug") && now.current.fields.slug !== next.slug) {
      now.current.fields = { ...now.current.fields, slug: next.slug };
      setFields(now.current.fields);
    }
  }, []);

  const queue = useMemo(
    () =>
      new SaveQueue<StoryHead>({
        save: (names, manual) => send(now.current, names, manual),
        onStatus: setStatus,
        onSaved: (saved, names) => {
          const again = queueRef.current?.dirtyFields ?? new Set<string>();
          for (const name of names) if (!again.has(name)) now.current.unsaved.delete(name);
          adopt(saved);
          writeJournal();
        },
      }),
    [adopt, writeJournal],
  );
  const queueRef = useRef(queue);
  queueRef.current = queue;

  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (queue.isDirty) event.preventDefault();
    };
    const flushJournal = () => now.current.unsaved.size > 0 && writeJournal();
    window.addEventListener("beforeunload", guard);
    window.addEventListener("pagehide", flushJournal);
    return () => {
      window.removeEventListener("beforeunload", guard);
      window.removeEventListener("pagehide", flushJournal);
      if (queue.isDirty) void queue.flush(false);
    };
  }, [queue, writeJournal]);

  const set = useCallback<Draft["set"]>(
    (field, value) => {
      now.current.fields = { ...now.current.fields, [field]: value };
      now.current.unsaved.add(field);
      setFields(now.current.fields);
      clearTimeout(journalTimer.current);
      journalTimer.current = setTimeout(writeJournal, JOURNAL_PAUSE);
      queue.change(field);
    },
    [queue, writeJournal],
  );

  const save = useCallback(async (manual: boolean) => ((await queue.flush(manual)) ? now.current.head : null), [queue]);
  const unsaved = useCallback(() => pick(now.current.fields, now.current.unsaved), []);
  const resume = useCallback(
    (forget: boolean) => {
      if (forget) now.current.unsaved.clear();
      queue.resume(forget);
      writeJournal();
    },
    [queue, writeJournal],
  );
  return { fields, head, status, set, save, adopt, unsaved, resume };
}

async function send(
  { fields, head }: { fields: DraftFields; head: StoryHead },
  names: ReadonlySet<string>,
  manual: boolean,
): Promise<SaveAnswer<StoryHead>> {
  const patch = pick(fields, names);
  const answer = await saveDraftAction({ storyId: head.storyId, rev: head.rev, patch, manual });
  if (!answer.ok) return { kind: "refused", code: answer.code, message: answer.message };
  return { kind: "saved", saved: answer.value.head };
}
