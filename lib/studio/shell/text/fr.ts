import { account } from "../../account/messages/fr";
import { authors } from "../../authors/messages/fr";
import { people } from "../../people/messages/fr";
import { schedule } from "../../schedule/messages/fr";
import { sections } from "../../sections/messages/fr";
import { settings } from "../../settings/messages/fr";
import { signIn } from "../../sign-in/messages/fr";
import { stories } from "../../stories/messages/fr";
import { topics } from "../../topics/messages/fr";
import { shell } from "../messages/fr";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const fr: Translation<StudioMessages> = {
  account,
  authors,
  people,
  schedule,
  sections,
  settings,
  shell,
  signIn,
  stories,
  topics,
};
