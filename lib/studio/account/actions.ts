"use server";

import { changePassword } from "@/lib/newsroom/staff/change-password";
import { revokeAllSessions } from "@/lib/newsroom/staff/revoke-all-sessions";
import { revokeSession } from "@/lib/newsroom/staff/revoke-session";
import { staffAction } from "../staff-action";

export const changePasswordAction = staffAction(changePassword);
export const revokeAllSessionsAction = staffAction(revokeAllSessions);
export const revokeSessionAction = staffAction(revokeSession);
