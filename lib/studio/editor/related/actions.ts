"use server";

import { z } from "zod";
import { hideRelated } from "@/lib/newsroom/related/pins/hide-related";
import { pinRelated } from "@/lib/newsroom/related/pins/pin-related";
import { releaseRelated } from "@/lib/newsroom/related/pins/release-related";
import { markStory } from "@/lib/newsroom/story/publication/mark-story";
import { idInput } from "../../shell/id-input";
import { wordsInput } from "../../shell/words-input";
import { staffAction, staffQuery } from "../../staff-action";
import { findRelatable } from "./find-relatable";
import { getRelatedView } from "./related-view";

export const pinRelatedAction = staffAction(pinRelated);
export const hideRelatedAction = staffAction(hideRelated);
export const releaseRelatedAction = staffAction(releaseRelated);
export const markStoryAction = staffAction(markStory);
export const relatedViewAction = staffQuery(idInput, (actor, storyId) => getRelatedView(actor, storyId));
export const findRelatableAction = staffQuery(z.object({ storyId: idInput, q: wordsInput }), findRelatable);
