"use server";

import { staffQuery } from "../staff-action";
import { listChanges, listChangesInput } from "./list-changes";

export const listChangesAction = staffQuery(listChangesInput, listChanges);
