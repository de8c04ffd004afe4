"use server";

import { addRedirect } from "@/lib/newsroom/address/add-redirect";
import { removeRedirect } from "@/lib/newsroom/address/remove-redirect";
import { staffAction } from "../staff-action";
import { withoutOwnName } from "./without-own-name";

export const addRedirectAction = staffAction(withoutOwnName(addRedirect));
export const removeRedirectAction = staffAction(removeRedirect);
