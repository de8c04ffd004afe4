import { account } from "../../account/messages/ar";
import { addresses } from "../../addresses/messages/ar";
import { authors } from "../../authors/messages/ar";
import { corrections } from "../../corrections/messages/ar";
import { editor } from "../../editor/messages/ar";
import { history } from "../../history/messages/ar";
import { media } from "../../media/messages/ar";
import { people } from "../../people/messages/ar";
import { preview } from "../../preview/messages/ar";
import { schedule } from "../../schedule/messages/ar";
import { search } from "../../search/messages/ar";
import { sections } from "../../sections/messages/ar";
import { settings } from "../../settings/messages/ar";
import { signIn } from "../../sign-in/messages/ar";
import { stories } from "../../stories/messages/ar";
import { storylines } from "../../storylines/messages/ar";
import { topics } from "../../topics/messages/ar";
import { shell } from "../messages/ar";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const ar: Translation<StudioMessages> = {
  account,
  addresses,
  authors,
  corrections,
  editor,
  history,
  media,
  people,
  preview,
  schedule,
  search,
  sections,
  settings,
  shell,
  signIn,
  stories,
  storylines,
  topics,
};
