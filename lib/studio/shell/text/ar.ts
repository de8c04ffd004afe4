import { account } from "../../account/messages/ar";
import { schedule } from "../../schedule/messages/ar";
import { signIn } from "../../sign-in/messages/ar";
import { stories } from "../../stories/messages/ar";
import { shell } from "../messages/ar";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const ar: Translation<StudioMessages> = { account, schedule, shell, signIn, stories };
