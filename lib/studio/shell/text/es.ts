import { account } from "../../account/messages/es";
import { addresses } from "../../addresses/messages/es";
import { authors } from "../../authors/messages/es";
import { corrections } from "../../corrections/messages/es";
import { editor } from "../../editor/messages/es";
import { history } from "../../history/messages/es";
import { media } from "../../media/messages/es";
import { people } from "../../people/messages/es";
import { preview } from "../../preview/messages/es";
import { schedule } from "../../schedule/messages/es";
import { search } from "../../search/messages/es";
import { sections } from "../../sections/messages/es";
import { settings } from "../../settings/messages/es";
import { signIn } from "../../sign-in/messages/es";
import { stories } from "../../stories/messages/es";
import { storylines } from "../../storylines/messages/es";
import { topics } from "../../topics/messages/es";
import { shell } from "../messages/es";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const es: Translation<StudioMessages> = {
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
