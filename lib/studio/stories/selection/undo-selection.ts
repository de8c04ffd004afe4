import "server-only";
import { isDeepStrictEqual } from "node:util";
import { Refusal } from "@/lib/newsroom/refusal";
import { lockStory } from "@/lib/newsroom/story/lock-story";
import { move } from "@/lib/newsroom/story/move";
import { publish } from "@/lib/newsroom/story/publish";
import { deleteDraft } from "@/lib/newsroom/story/version/delete-draft";
import { discardDraft } from "@/lib/newsroom/story/version/discard-draft";
import { undeleteDraft } from "@/lib/newsroom/story/version/undelete-draft";
import { contentOf } from "@/lib/newsroom/story/version/version-content";
import type { Tx } from "@/lib/platform/db/database";
import type { SelectionAnswer, SelectionUndo } from "./changes";
import { type Asking, eachStory } from "./each-story";
import { openStory, saveOver } from "./edit-story";

/** Takes a change of a selection back, by the verbs of single stories; what became otherwise since is refused by name. */
export async function undoSelection(who: Asking, undo: SelectionUndo): Promise<SelectionAnswer> {
  const { done, refused } = await work(who, undo);
  return { changed: done.length, refused, undo: null };
}

function work(who: Asking, undo: SelectionUndo) {
  const { actor } = who;
  switch (undo.kind) {
    case "section":
      return eachStory(who, undo.stories, async (tx, { storyId, sectionId }) => {
        const { path } = await lockStory(tx, storyId);
        return path
          ? move(tx, actor, { storyId, sectionId })
          : saveOver(tx, actor, await openStory(tx, actor, storyId), { sectionId });
      });
    case "topic":
      return eachStory(who, undo.stories, async (tx, { storyId, topicId, wasLive }) => {
        const story = await openStory(tx, actor, storyId);
        const topicIds = contentOf(story.draft ?? story.liveVersion).topicIds.filter((id) => id !== topicId);
        const saved = await saveOver(tx, actor, story, { topicIds });
        return wasLive && (await isAsLive(tx, storyId)) ? discardDraft(tx, actor, { storyId, rev: saved.rev }) : saved;
      });
    case "unpublish":
      return eachStory(who, undo.stories, async (tx, { storyId, versionId }) => {
        await expectSince(tx, storyId, versionId);
        return publish(tx, actor, { storyId, versionId });
      });
    default: {
      const verb = undo.kind === "delete" ? undeleteDraft : deleteDraft;
      return eachStory(who, undo.stories, async (tx, { storyId }) => {
        await verb(tx, actor, { storyId });
        return storyId;
      });
    }
  }
}

/** Whether the draft says what is live, word for word. */
async function isAsLive(tx: Tx, storyId: string): Promise<boolean> {
  const { draft, liveVersion } = await lockStory(tx, storyId);
  return draft !== null && isDeepStrictEqual(contentOf(draft), contentOf(liveVersion));
}

/** Refuses `wrong-state` where the version that was live is not the text any more, so that publishing it again would take back an edit. */
async function expectSince(tx: Tx, storyId: string, versionId: string): Promise<void> {
  const { state, draftVersionId } = await lockStory(tx, storyId);
  if (state !== "unpublished" || draftVersionId !== versionId)
    throw new Refusal("wrong-state", "Its text is not the one that was live. Publish it by hand.");
}
