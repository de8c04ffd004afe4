import { account } from "../../account/messages/en";
import { schedule } from "../../schedule/messages/en";
import { signIn } from "../../sign-in/messages/en";
import { stories } from "../../stories/messages/en";
import { shell } from "../messages/en";

/** The messages of all screens. A new screen adds its own here and in the other languages. */
export const en = { account, schedule, shell, signIn, stories };

export type StudioMessages = typeof en;
