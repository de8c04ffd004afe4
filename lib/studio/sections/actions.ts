"use server";

import { renameSection } from "@/lib/newsroom/section/rename-section";
import { staffAction, staffQuery } from "../staff-action";
import { shownRenamings } from "./shown-renamings";

export const renameSectionAction = staffAction(renameSection);
export const shownRenamingsAction = staffQuery((_actor, _nothing: undefined) => shownRenamings());
