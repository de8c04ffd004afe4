import "server-only";
import { permitStory } from "@/lib/newsroom/access/permit";
import { lockStory } from "@/lib/newsroom/story/lock-story";
import { move } from "@/lib/newsroom/story/move";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { deleteDraft } from "@/lib/newsroom/story/version/delete-draft";
import { undeleteDraft } from "@/lib/newsroom/story/version/undelete-draft";
import { contentOf } from "@/lib/newsroom/story/version/version-content";
import { isPublicState } from "@/lib/newsroom/story/workflow";
import type { SelectionAnswer, SelectionChange, SelectionUndo } from "./changes";
import { type Asking, eachStory } from "./each-story";
import { openStory, saveOver } from "./edit-story";

const named = (storyIds: string[]) => [...new Set(storyIds)].map((storyId) => ({ storyId }));

/** Changes each of the stories by the verb of a single one; those that are refused are named, the others are changed. */
export async function changeSelection(who: Asking, change: SelectionChange): Promise<SelectionAnswer> {
  const { actor } = who;
  const stories = named(change.storyIds);
  if (change.kind === "section") {
    const { done, refused } = await eachStory(who, stories, async (tx, { storyId }) => {
      const story = await lockStory(tx, storyId);
      permitStory(actor, "read", story);
      if (story.sectionId === change.sectionId) return null;
      if (story.path) await move(tx, actor, { storyId, sectionId: change.sectionId });
      else await saveOver(tx, actor, await openStory(tx, actor, storyId), { sectionId: change.sectionId });
      return { storyId, sectionId: story.sectionId };
    });
    return answer({ kind: "section", stories: done }, refused);
  }
  if (change.kind === "topic") {
    const { done, refused } = await eachStory(who, stories, async (tx, { storyId }) => {
      const story = await openStory(tx, actor, storyId);
      const { topicIds } = contentOf(story.draft ?? story.liveVersion);
      if (topicIds.includes(change.topicId)) return null;
      await saveOver(tx, actor, story, { topicIds: [...topicIds, change.topicId] });
      return { storyId, topicId: change.topicId, wasLive: isPublicState(story.state) && story.draft === null };
    });
    return answer({ kind: "topic", stories: done }, refused);
  }
  if (change.kind === "unpublish") {
    const { done, refused } = await eachStory(who, stories, async (tx, { storyId }) => {
      const { liveVersionId } = await lockStory(tx, storyId);
      await unpublish(tx, actor, { storyId, reason: change.reason });
      return { storyId, versionId: liveVersionId ?? "" };
    });
    return answer({ kind: "unpublish", stories: done }, refused);
  }
  const verb = change.kind === "delete" ? deleteDraft : undeleteDraft;
  const { done, refused } = await eachStory(who, stories, async (tx, story) => {
    await verb(tx, actor, story);
    return story;
  });
  return answer({ kind: change.kind, stories: done }, refused);
}

const answer = (undo: SelectionUndo, refused: SelectionAnswer["refused"]): SelectionAnswer => ({
  changed: undo.stories.length,
  refused,
  undo: undo.stories.length > 0 ? undo : null,
});
