"use server";

import { changeRole } from "@/lib/newsroom/staff/change-role";
import { createStaff } from "@/lib/newsroom/staff/create-staff";
import { disableStaff } from "@/lib/newsroom/staff/disable-staff";
import { enableStaff } from "@/lib/newsroom/staff/enable-staff";
import { linkAuthor } from "@/lib/newsroom/staff/link-author";
import { resetPassword } from "@/lib/newsroom/staff/reset-password";
import { revokeAllSessions } from "@/lib/newsroom/staff/sessions/revoke-all-sessions";
import { staffAction } from "../staff-action";

export const changeRoleAction = staffAction(changeRole);
export const createStaffAction = staffAction(createStaff);
export const disableStaffAction = staffAction(disableStaff);
export const enableStaffAction = staffAction(enableStaff);
export const linkAuthorAction = staffAction(linkAuthor);
export const resetPasswordAction = staffAction(resetPassword);
export const revokeAllSessionsAction = staffAction(revokeAllSessions);
