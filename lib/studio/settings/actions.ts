"use server";

import { saveSettings } from "@/lib/newsroom/settings/save-settings";
import { staffAction } from "../staff-action";

export const saveSettingsAction = staffAction(saveSettings);
