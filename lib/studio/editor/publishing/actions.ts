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
import { tickOffCopy } from "@/lib/newsroom/story/kill/tick-off-copy";
import { retract } from "@/lib/newsroom/story/retract";
import { approve } from "@/lib/newsroom/story/review/approve";
import { sendBack } from "@/lib/newsroom/story/review/send-back";
import { submit } from "@/lib/newsroom/story/review/submit";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { discardDraft } from "@/lib/newsroom/story/version/discard-draft";
import { staffAction, staffQuery } from "../../staff-action";
import { fromRev } from "./from-rev";
import { getStoryDesk } from "./publishing-state";
import { weighUpdate } from "./weigh-update";

export const storyDeskAction = staffQuery((actor, storyId: string) => getStoryDesk(actor, storyId));
export const weighUpdateAction = staffQuery((actor, storyId: string) => weighUpdate(actor, storyId));
export const submitAction = staffAction(fromRev(submit));
export const approveAction = staffAction(fromRev(approve));
export const sendBackAction = staffAction(fromRev(sendBack));
export const scheduleAction = staffAction(fromRev(schedule));
export const cancelScheduleAction = staffAction(fromRev(cancelSchedule));
export const setEmbargoAction = staffAction(fromRev(setEmbargo));
export const liftEmbargoAction = staffAction(fromRev(liftEmbargo));
export const confirmLiftAction = staffAction(fromRev(confirmLift));
export const declineLiftAction = staffAction(fromRev(declineLift));
export const addCorrectionAction = staffAction(
  fromRev((tx, actor, input: Parameters<typeof addCorrection>[2]) => addCorrection(tx, actor, input)),
);
export const amendCorrectionAction = staffAction(fromRev(amendCorrection));
export const withdrawCorrectionAction = staffAction(fromRev(withdrawCorrection));
export const discardDraftAction = staffAction(fromRev(discardDraft));
export const retractAction = staffAction(fromRev(retract));
export const killAction = staffAction(fromRev(kill));
export const tickOffCopyAction = staffAction(fromRev(tickOffCopy));
export const unpublishAction = staffAction(fromRev(unpublish));
