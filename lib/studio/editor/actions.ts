"use server";

import { createStory } from "@/lib/newsroom/story/create-story";
import { move } from "@/lib/newsroom/story/move";
import { publish } from "@/lib/newsroom/story/publish";
import { restore } from "@/lib/newsroom/story/version/restore";
import { settleSideDraft } from "@/lib/newsroom/story/version/settle-side-draft";
import { staffAction } from "../staff-action";
import { withHead } from "./with-head";

export const createStoryAction = staffAction(createStory);
export const restoreAction = staffAction(withHead(restore));
export const publishAction = staffAction(withHead(publish));
export const moveAction = staffAction(withHead(move));
export const settleSideDraftAction = staffAction(settleSideDraft);
