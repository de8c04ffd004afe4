"use server";

import { editMedia } from "@/lib/newsroom/media/edit-media";
import { embargoMedia } from "@/lib/newsroom/media/embargo/embargo-media";
import { staffAction } from "../staff-action";

export const editMediaAction = staffAction(editMedia);
export const embargoMediaAction = staffAction(embargoMedia);
