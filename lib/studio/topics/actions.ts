"use server";

import { createTopic } from "@/lib/newsroom/topic/create-topic";
import { renameTopic } from "@/lib/newsroom/topic/rename-topic";
import { staffAction } from "../staff-action";

export const createTopicAction = staffAction(createTopic);
export const renameTopicAction = staffAction(renameTopic);
