"use server";

import { endPromotion } from "@/lib/newsroom/search/end-promotion";
import { promote } from "@/lib/newsroom/search/promote";
import { wordsInput } from "../shell/words-input";
import { staffAction, staffQuery } from "../staff-action";
import { findPromotable } from "./find-promotable";

export const promoteAction = staffAction(promote);
export const endPromotionAction = staffAction(endPromotion);
export const findPromotableAction = staffQuery(wordsInput, findPromotable);
