import { account } from "../../account/messages/de";
import { addresses } from "../../addresses/messages/de";
import { authors } from "../../authors/messages/de";
import { corrections } from "../../corrections/messages/de";
import { editor } from "../../editor/messages/de";
import { history } from "../../history/messages/de";
import { media } from "../../media/messages/de";
import { people } from "../../people/messages/de";
import { preview } from "../../preview/messages/de";
import { schedule } from "../../schedule/messages/de";
import { search } from "../../search/messages/de";
import { sections } from "../../sections/messages/de";
import { settings } from "../../settings/messages/de";
import { signIn } from "../../sign-in/messages/de";
import { stories } from "../../stories/messages/de";
import { storylines } from "../../storylines/messages/de";
import { topics } from "../../topics/messages/de";
import { shell } from "../messages/de";
import type { StudioMessages } from "./en";
import type { Translation } from "./translation";

export const de: Translation<StudioMessages> = {
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
