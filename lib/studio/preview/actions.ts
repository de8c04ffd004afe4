"use server";

import { idInput } from "../shell/id-input";
import { staffQuery } from "../staff-action";
import { undrawnLetters } from "./draft-card";
import { getSharePreview } from "./share-preview";

export const sharePreviewAction = staffQuery(idInput, (actor, storyId) => getSharePreview(actor, storyId));

export const undrawnLettersAction = staffQuery(idInput, (actor, storyId) => undrawnLetters(actor, storyId));
