"use server";

import { z } from "zod";
import { createSection } from "@/lib/newsroom/section/create-section";
import { describeSection } from "@/lib/newsroom/section/describe-section";
import { renameSection } from "@/lib/newsroom/section/rename-section";
import { staffAction, staffQuery } from "../staff-action";
import { shownRenamings } from "./shown-renamings";

export const createSectionAction = staffAction(createSection);
export const describeSectionAction = staffAction(describeSection);
export const renameSectionAction = staffAction(renameSection);
export const shownRenamingsAction = staffQuery(z.undefined(), () => shownRenamings());
