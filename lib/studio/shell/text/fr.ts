import { account } from "../../account/messages/fr";
import { addresses } from "../../addresses/messages/fr";
import { authors } from "../../authors/messages/fr";
import { corrections } from "../../corrections/messages/fr";
import { editor } from "../../editor/messages/fr";
import { history } from "../../history/messages/fr";
import { media } from "../../media/messages/fr";
import { people } from "../../people/messages/fr";
import { preview } from "../../preview/messages/fr";
import { schedule } from "../../schedule/messages/fr";
import { search } from "../../search/messages/fr";
import { sections } from "../../sections/messages/fr";
import { settings } from "../../settings/messages/fr";
import { signIn } from "../../sign-in/messages/fr";
import { stories } from "../../stories/messages/fr";
import { storylines } from "../../storylines/messages/fr";
import { topics } from "../../topics/messages/fr";
import { shell } from "../messages/fr";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const fr: Translation<StudioMessages> = {
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
