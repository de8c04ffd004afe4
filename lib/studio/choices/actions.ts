"use server";

import { createAuthor } from "@/lib/newsroom/author/create-author";
import { renameAuthor } from "@/lib/newsroom/author/rename-author";
import { createSection } from "@/lib/newsroom/section/create-section";
import { describeSection } from "@/lib/newsroom/section/describe-section";
import { createTopic } from "@/lib/newsroom/topic/create-topic";
import { renameTopic } from "@/lib/newsroom/topic/rename-topic";
import { staffAction } from "../staff-action";

export const createTopicAction = staffAction(createTopic);
export const renameTopicAction = staffAction(renameTopic);
export const createAuthorAction = staffAction(createAuthor);
export const renameAuthorAction = staffAction(renameAuthor);
export const createSectionAction = staffAction(createSection);
export const describeSectionAction = staffAction(describeSection);
