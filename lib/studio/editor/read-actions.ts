"use server";

import { getVersion } from "../history/get-version";
import { listVersions } from "../history/list-versions";
import { findPictures } from "../media/studio-picture";
import { findAuthors, findTopics } from "../shell/lookups";
import { staffQuery } from "../staff-action";
import { getEditorStory } from "./editor-story";
import { readBack } from "./read-back/read-back";

export const openStoryAction = staffQuery((actor, storyId: string) => getEditorStory(actor, storyId));
export const listVersionsAction = staffQuery((actor, storyId: string) => listVersions(actor, storyId));
export const openVersionAction = staffQuery((actor, versionId: string) => getVersion(actor, versionId));
export const readBackAction = staffQuery((actor, asked: { storyId: string; isRightAfter: boolean }) =>
  readBack(actor, asked.storyId, asked.isRightAfter),
);
export const findTopicsAction = staffQuery((_actor, q: string) => findTopics(q));
export const findAuthorsAction = staffQuery((_actor, q: string) => findAuthors(q));
export const findPicturesAction = staffQuery((actor, q: string) => findPictures(actor, q));
