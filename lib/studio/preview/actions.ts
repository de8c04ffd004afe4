"use server";

import { idInput } from "../shell/id-input";
import { staffQuery } from "../staff-action";
import { getSharePreview } from "./share-preview";

export const sharePreviewAction = staffQuery(idInput, (actor, storyId) => getSharePreview(actor, storyId));
