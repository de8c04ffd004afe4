"use server";

import { labelVersion } from "@/lib/newsroom/story/version/label-version";
import { staffAction } from "../staff-action";

export const labelVersionAction = staffAction(labelVersion);
