import { account } from "../../account/messages/en";
import { authors } from "../../authors/messages/en";
import { people } from "../../people/messages/en";
import { schedule } from "../../schedule/messages/en";
import { sections } from "../../sections/messages/en";
import { settings } from "../../settings/messages/en";
import { signIn } from "../../sign-in/messages/en";
import { stories } from "../../stories/messages/en";
import { topics } from "../../topics/messages/en";
import { shell } from "../messages/en";

/** The messages of all screens. A new screen adds its own here and in the other languages. */
export const en = { account, authors, people, schedule, sections, settings, shell, signIn, stories, topics };

export type StudioMessages = typeof en;
