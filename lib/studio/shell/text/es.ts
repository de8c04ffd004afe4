import { account } from "../../account/messages/es";
import { schedule } from "../../schedule/messages/es";
import { signIn } from "../../sign-in/messages/es";
import { stories } from "../../stories/messages/es";
import { shell } from "../messages/es";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const es: Translation<StudioMessages> = { account, schedule, shell, signIn, stories };
