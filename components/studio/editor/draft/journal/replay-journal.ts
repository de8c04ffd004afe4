import { mergeDrafts } from "@/lib/newsroom/story/version/merge-drafts";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { keepSideDraft, readDraft } from "../draft-api";
import type { DraftFields } from "../draft-fields";
import type { DraftNotice, MergeChoice } from "../draft-state";
import type { DraftText } from "../draft-text";
import { forgetUnsaved, type JournalEntry, pagesOf } from "./journal";
import type { JournalWriter } from "./journal-writer";

interface Replay {
  storyId: string;
  t: Translate;
  text: DraftText;
  mayWrite: () => boolean;
  journal: JournalWriter;
  /** Shows a text that was merged, notes it, and saves it */
  take: (fields: DraftFields, notice: DraftNotice) => void;
  /** Asks a person; resolves when it was decided */
  choose: (choice: Omit<MergeChoice, "onDone">) => Promise<unknown>;
  tell: (notice: DraftNotice) => void;
}

/**
 * Brings back what this browser kept when a page closed or crashed, by the rules that hold for every late text: merged where nobody else
 * changed the same place, asked about where somebody did, and a side draft where this person may not write now.
 */
export async function replayJournal(entries: JournalEntry[], replay: Replay): Promise<void> {
  for (const entry of entries) {
    if (replay.mayWrite()) await bringBack(entry, replay);
    else await setAside(entry, replay);
  }
}

async function bringBack(entry: JournalEntry, { storyId, t, text, journal, take, choose }: Replay): Promise<void> {
  const isNewest = entry.rev === text.base.rev || (await isOwnText(storyId, entry));
  const base = isNewest ? text.base.fields : { ...text.fields, ...entry.base };
  const merged = mergeDrafts(base, { ...text.fields, ...entry.patch }, text.fields);
  if (merged.fields.length + merged.blocks.length > 0) {
    await choose({
      title: t("editor.draft.merge.journalTitle"),
      leftWords: t("editor.draft.merge.browser"),
      rightWords: t("editor.draft.merge.saved"),
      merged,
      theirs: null,
      isLeftKept: false,
    });
    journal.include(entry);
  } else {
    journal.include(entry);
    take(merged.draft, { kind: "restored", at: entry.at });
  }
  await journal.note();
}

// A save may have arrived though its answer did not: then the journal is what came after.
async function isOwnText(storyId: string, entry: JournalEntry): Promise<boolean> {
  const answer = await readDraft(storyId, entry.tabId).catch(() => null);
  return answer?.ok === true && pagesOf(entry).includes(answer.value.ownPage);
}

async function setAside(entry: JournalEntry, { storyId, t, tell }: Replay): Promise<void> {
  const { patch, baseVersionId } = entry;
  const label = t("editor.draft.label.closedBrowser");
  const answer = await keepSideDraft(storyId, { baseVersionId: baseVersionId || null, patch, label }).catch(() => null);
  if (!answer?.ok) return;
  await forgetUnsaved(entry);
  const message = t("editor.draft.notice.closed");
  tell({ kind: "kept-aside", message, sideDraft: answer.value.n });
}
