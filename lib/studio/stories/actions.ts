"use server";

import { createStory } from "@/lib/newsroom/story/create-story";
import { move } from "@/lib/newsroom/story/move";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { overrule } from "@/lib/newsroom/story/version/overrule";
import { restore } from "@/lib/newsroom/story/version/restore";
import { saveSideDraft } from "@/lib/newsroom/story/version/save-side-draft";
import { staffAction } from "../staff-action";
import { withHead } from "./with-head";

export const createStoryAction = staffAction(createStory);
export const saveDraftAction = staffAction(withHead(saveDraft));
export const overruleAction = staffAction(withHead(overrule));
export const restoreAction = staffAction(withHead(restore));
export const publishAction = staffAction(withHead(publish));
export const unpublishAction = staffAction(withHead(unpublish));
export const moveAction = staffAction(withHead(move));
export const saveSideDraftAction = staffAction(saveSideDraft);
