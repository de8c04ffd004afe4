"use server";

import { createTopic } from "@/lib/newsroom/topic/create-topic";
import { acceptTopicProposal } from "@/lib/newsroom/topic/proposal/accept-topic-proposal";
import { declineTopicProposal } from "@/lib/newsroom/topic/proposal/decline-topic-proposal";
import { proposeTopic } from "@/lib/newsroom/topic/proposal/propose-topic";
import { withdrawTopicProposal } from "@/lib/newsroom/topic/proposal/withdraw-topic-proposal";
import { renameTopic } from "@/lib/newsroom/topic/rename-topic";
import { staffAction } from "../staff-action";

export const createTopicAction = staffAction(createTopic);
export const renameTopicAction = staffAction(renameTopic);
export const proposeTopicAction = staffAction(proposeTopic);
export const acceptTopicProposalAction = staffAction(acceptTopicProposal);
export const declineTopicProposalAction = staffAction(declineTopicProposal);
export const withdrawTopicProposalAction = staffAction(withdrawTopicProposal);
