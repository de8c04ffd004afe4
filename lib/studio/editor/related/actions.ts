"use server";

import { hideRelated } from "@/lib/newsroom/related/pins/hide-related";
import { pinRelated } from "@/lib/newsroom/related/pins/pin-related";
import { releaseRelated } from "@/lib/newsroom/related/pins/release-related";
import { markStory } from "@/lib/newsroom/story/publication/mark-story";
import { staffAction, staffQuery } from "../../staff-action";
import { findRelatable } from "./find-relatable";
import { getRelatedView } from "./related-view";

export const pinRelatedAction = staffAction(pinRelated);
export const hideRelatedAction = staffAction(hideRelated);
export const releaseRelatedAction = staffAction(releaseRelated);
export const markStoryAction = staffAction(markStory);
export const relatedViewAction = staffQuery((actor, storyId: string) => getRelatedView(actor, storyId));
export const findRelatableAction = staffQuery(findRelatable);
