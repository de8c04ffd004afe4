"use server";

import { cancelSchedule } from "@/lib/newsroom/schedule/cancel-schedule";
import { scheduleAction as schedule } from "@/lib/newsroom/schedule/schedule-action";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { amendCorrection } from "@/lib/newsroom/story/correction/amend-correction";
import { withdrawCorrection } from "@/lib/newsroom/story/correction/withdraw-correction";
import { confirmLift } from "@/lib/newsroom/story/embargo/confirm-lift";
import { declineLift } from "@/lib/newsroom/story/embargo/decline-lift";
import { liftEmbargo } from "@/lib/newsroom/story/embargo/lift-embargo";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { kill } from "@/lib/newsroom/story/kill/kill";
import { markCopyResolved } from "@/lib/newsroom/story/kill/mark-copy-resolved";
import { retract } from "@/lib/newsroom/story/retract";
import { approve } from "@/lib/newsroom/story/review/approve";
import { sendBack } from "@/lib/newsroom/story/review/send-back";
import { submit } from "@/lib/newsroom/story/review/submit";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { discardDraft } from "@/lib/newsroom/story/version/discard-draft";
import { idInput } from "../../shell/id-input";
import { studioText } from "../../shell/text/studio-text";
import { staffAction, staffQuery } from "../../staff-action";
import { withStoryStatus } from "../with-story-status";
import { getPublishingState } from "./publishing-state";
import { suggestSignificance } from "./suggest-significance";

export const publishingStateAction = staffQuery(idInput, async (actor, storyId) =>
  getPublishingState(actor, storyId, (await studioText()).lang),
);
export const suggestSignificanceAction = staffQuery(idInput, (actor, storyId) => suggestSignificance(actor, storyId));
export const submitAction = staffAction(withStoryStatus(submit));
export const approveAction = staffAction(withStoryStatus(approve));
export const sendBackAction = staffAction(withStoryStatus(sendBack));
export const scheduleAction = staffAction(withStoryStatus(schedule));
export const cancelScheduleAction = staffAction(withStoryStatus(cancelSchedule));
export const setEmbargoAction = staffAction(withStoryStatus(setEmbargo));
export const liftEmbargoAction = staffAction(withStoryStatus(liftEmbargo));
export const confirmLiftAction = staffAction(withStoryStatus(confirmLift));
export const declineLiftAction = staffAction(withStoryStatus(declineLift));
export const addCorrectionAction = staffAction(
  withStoryStatus((tx, actor, input: Parameters<typeof addCorrection>[2]) => addCorrection(tx, actor, input)),
);
export const amendCorrectionAction = staffAction(withStoryStatus(amendCorrection));
export const withdrawCorrectionAction = staffAction(withStoryStatus(withdrawCorrection));
export const discardDraftAction = staffAction(withStoryStatus(discardDraft));
export const retractAction = staffAction(withStoryStatus(retract));
export const killAction = staffAction(withStoryStatus(kill));
export const markCopyResolvedAction = staffAction(withStoryStatus(markCopyResolved));
export const unpublishAction = staffAction(withStoryStatus(unpublish));
