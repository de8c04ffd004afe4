"use server";

import { move } from "@/lib/newsroom/story/move";
import { publish } from "@/lib/newsroom/story/publish";
import { setConfidential } from "@/lib/newsroom/story/review/set-confidential";
import { resolveSideDraft } from "@/lib/newsroom/story/version/resolve-side-draft";
import { restore } from "@/lib/newsroom/story/version/restore";
import { staffAction } from "../staff-action";
import { withStoryStatus } from "./with-story-status";

export const restoreAction = staffAction(withStoryStatus(restore));
export const publishAction = staffAction(withStoryStatus(publish));
export const moveAction = staffAction(withStoryStatus(move));
export const setConfidentialAction = staffAction(withStoryStatus(setConfidential));
export const resolveSideDraftAction = staffAction(resolveSideDraft);
