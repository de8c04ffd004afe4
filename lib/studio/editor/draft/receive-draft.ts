import "server-only";
import { z } from "zod";
import { parseInput } from "@/lib/newsroom/input/parse-input";
import { leaseSchema } from "@/lib/newsroom/lease/lease";
import { releaseLease } from "@/lib/newsroom/lease/release-lease";
import { Refusal } from "@/lib/newsroom/refusal";
import { beginStory, beginStorySchema } from "@/lib/newsroom/story/begin-story";
import { type SavedDraft, saveDraft, saveDraftSchema } from "@/lib/newsroom/story/save-draft";
import { saveOverConflict } from "@/lib/newsroom/story/version/save-over-conflict";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { type StoryStatus, storyStatus } from "../story-status";
import type { EditorRequest } from "./handle-editor-request";

const draftRequest = saveDraftSchema.omit({ rev: true, patch: true }).extend({
  tabId: leaseSchema.shape.tabId,
  baseVersionId: z.uuid(),
  patch: z.record(z.string(), z.unknown()),
  /** The text was merged by hand: what the newsroom has is closed as a version of its own first. */
  isMerged: z.boolean().default(false),
  /** The page closes: the lease ends with this save. */
  isLast: z.boolean().default(false),
});

export interface DraftReceived extends Pick<SavedDraft, "cleaned" | "stripped"> {
  head: StoryStatus;
}

const beginRequest = beginStorySchema.omit({ patch: true });

/**
 * Saves what an editor sent over the revision in its header `If-Match`, or as a new story where it says where that begins (`start`).
 * Refuses `missing-revision`, and what saveDraft and beginStory refuse.
 */
export async function receiveDraft({ actor, headers, input }: EditorRequest): Promise<DraftReceived> {
  if (input.start !== undefined) {
    const begun = parseInput(beginRequest, input);
    const { patch } = input as z.input<typeof beginStorySchema>;
    return inTransaction(database(), async (tx) => {
      const { cleaned, stripped } = await beginStory(tx, actor, { ...begun, patch });
      return { head: await storyStatus(tx, begun.storyId), cleaned, stripped };
    });
  }
  const rev = revisionOf(headers.get("if-match"));
  const { isMerged, isLast, ...draft } = parseInput(draftRequest, input);
  // As it was sent: the save says what it left out of it.
  const { patch } = input as z.input<typeof draftRequest>;
  const save = isMerged ? saveOverConflict : saveDraft;
  return inTransaction(database(), async (tx) => {
    const { cleaned, stripped } = await save(tx, actor, { ...draft, patch, rev });
    if (isLast) await releaseLease(tx, actor, draft);
    return { head: await storyStatus(tx, draft.storyId), cleaned, stripped };
  });
}

/** The number in `"12"` or `12`. */
function revisionOf(header: string | null): number {
  if (header === null) {
    throw new Refusal("missing-revision", "The request does not say which revision it saw.", [
      { path: "If-Match", message: "is needed: the revision of the story that the editor saw" },
    ]);
  }
  const [, digits] = /^"?(\d{1,9})"?$/.exec(header.trim()) ?? [];
  if (digits) return Number(digits);
  throw new Refusal("unknown-revision", "The revision is no number.", [
    { path: "If-Match", message: "must be a revision of the story" },
  ]);
}
