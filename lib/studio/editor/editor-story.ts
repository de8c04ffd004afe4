import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { bodyMediaIds } from "@/lib/newsroom/story/body/body";
import { contentOf, type VersionContent } from "@/lib/newsroom/story/version/version-content";
import { workflow } from "@/lib/newsroom/story/workflow";
import { database } from "@/lib/platform/db/database";
import { type StudioPicture, studioPictures } from "../media/studio-picture";
import { type AuthorOption, authorOptions, type TopicOption, topicOptions } from "../shell/lookups";
import { type EditorProposal, storyProposals } from "../topics/topic-proposals";
import { type StoryStatus, storyStatus } from "./story-status";

interface StoryRightsHeld {
  edit: boolean;
  publish: boolean;
  unpublish: boolean;
  move: boolean;
  setConfidential: boolean;
  createTopics: boolean;
  proposeTopics: boolean;
  decideTopics: boolean;
}

/** A story as the editor opens it. */
export interface EditorStory {
  head: StoryStatus;
  content: VersionContent;
  rights: StoryRightsHeld;
  topics: TopicOption[];
  proposals: EditorProposal[];
  authors: AuthorOption[];
  pictures: StudioPicture[];
}

/** The story with the text that is edited; null where there is none that the actor may read. */
export async function getEditorStory(actor: Actor, storyId: string): Promise<EditorStory | null> {
  if (!z.uuid().safeParse(storyId).success) return null;
  const story = await database().story.findUnique({
    where: { id: storyId },
    include: { draft: true, liveVersion: true },
  });
  if (!story || !may(actor, "story.read", story)) return null;
  const content = contentOf(story.draft ?? story.liveVersion);
  const mediaIds = [...bodyMediaIds(content.body), ...(content.leadMediaId ? [content.leadMediaId] : [])];
  const authorIds = content.bylines.flatMap((byline) => byline.authorId ?? []);
  const [head, topics, proposals, authors, pictures] = await Promise.all([
    storyStatus(database(), storyId),
    topicOptions(content.topicIds),
    storyProposals(actor, storyId),
    authorOptions(authorIds),
    studioPictures(actor, mediaIds),
  ]);
  const rights = {
    edit: may(actor, "story.edit", story) && workflow.edit[story.state] !== undefined,
    publish: may(actor, "story.publish", story),
    unpublish: may(actor, "story.unpublish", story),
    move: may(actor, "story.move", story),
    setConfidential: may(actor, "story.setConfidential", story),
    ...topicRights(actor),
  };
  return { head, content, rights, topics, proposals, authors, pictures };
}

/** What the actor may do about topics that a story lacks. */
export const topicRights = (actor: Actor) => ({
  createTopics: may(actor, "topic.create"),
  proposeTopics: may(actor, "topic.propose"),
  decideTopics: may(actor, "topic.decideProposal"),
});
