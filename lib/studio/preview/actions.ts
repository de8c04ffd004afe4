"use server";

import { staffQuery } from "../staff-action";
import { getSharePreview } from "./share-preview";

export const sharePreviewAction = staffQuery((actor, storyId: string) => getSharePreview(actor, storyId));
