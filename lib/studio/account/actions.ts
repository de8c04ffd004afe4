"use server";

import { changePassword } from "@/lib/newsroom/staff/change-password";
import { revokeAllSessions } from "@/lib/newsroom/staff/revoke-all-sessions";
import { revokeSession } from "@/lib/newsroom/staff/revoke-session";
import { accountAction } from "../staff-action";

export const changePasswordAction = accountAction(changePassword);
export const revokeOwnSessionAction = accountAction(revokeSession);
export const revokeOwnSessionsAction = accountAction(revokeAllSessions);
