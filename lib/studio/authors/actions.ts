"use server";

import { createAuthor } from "@/lib/newsroom/author/create-author";
import { renameAuthor } from "@/lib/newsroom/author/rename-author";
import { staffAction } from "../staff-action";

export const createAuthorAction = staffAction(createAuthor);
export const renameAuthorAction = staffAction(renameAuthor);
