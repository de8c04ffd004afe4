"use server";

import { changePassword } from "@/lib/newsroom/staff/change-password";
import { chooseLanguage } from "@/lib/newsroom/staff/preferences/choose-language";
import { revokeAllSessions } from "@/lib/newsroom/staff/sessions/revoke-all-sessions";
import { revokeSession } from "@/lib/newsroom/staff/sessions/revoke-session";
import { accountAction, staffAction } from "../staff-action";

export const changePasswordAction = accountAction(changePassword);
export const chooseLanguageAction = staffAction(chooseLanguage);
export const revokeOwnSessionAction = accountAction(revokeSession);
export const revokeOwnSessionsAction = accountAction(revokeAllSessions);
