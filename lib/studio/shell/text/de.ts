import { account } from "../../account/messages/de";
import { schedule } from "../../schedule/messages/de";
import { signIn } from "../../sign-in/messages/de";
import { stories } from "../../stories/messages/de";
import { shell } from "../messages/de";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const de: Translation<StudioMessages> = { account, schedule, shell, signIn, stories };
