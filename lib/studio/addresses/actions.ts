"use server";

import { addRedirect } from "@/lib/newsroom/address/add-redirect";
import { removeRedirect } from "@/lib/newsroom/address/remove-redirect";
import { staffAction } from "../staff-action";
import { stripSiteOrigin } from "./strip-site-origin";

export const addRedirectAction = staffAction(stripSiteOrigin(addRedirect));
export const removeRedirectAction = staffAction(removeRedirect);
