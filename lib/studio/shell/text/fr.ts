import { account } from "../../account/messages/fr";
import { schedule } from "../../schedule/messages/fr";
import { signIn } from "../../sign-in/messages/fr";
import { stories } from "../../stories/messages/fr";
import { shell } from "../messages/fr";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const fr: Translation<StudioMessages> = { account, schedule, shell, signIn, stories };
