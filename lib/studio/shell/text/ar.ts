import { account } from "../../account/messages/ar";
import { authors } from "../../authors/messages/ar";
import { people } from "../../people/messages/ar";
import { schedule } from "../../schedule/messages/ar";
import { sections } from "../../sections/messages/ar";
import { settings } from "../../settings/messages/ar";
import { signIn } from "../../sign-in/messages/ar";
import { stories } from "../../stories/messages/ar";
import { topics } from "../../topics/messages/ar";
import { shell } from "../messages/ar";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const ar: Translation<StudioMessages> = {
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
