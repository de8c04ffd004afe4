"use server";

import { editMedia } from "@/lib/newsroom/media/edit-media";
import { staffAction } from "../staff-action";

export const editMediaAction = staffAction(editMedia);
