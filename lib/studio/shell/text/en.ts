import { account } from "../../account/messages/en";
import { addresses } from "../../addresses/messages/en";
import { authors } from "../../authors/messages/en";
import { corrections } from "../../corrections/messages/en";
import { editor } from "../../editor/messages/en";
import { history } from "../../history/messages/en";
import { media } from "../../media/messages/en";
import { people } from "../../people/messages/en";
import { preview } from "../../preview/messages/en";
import { schedule } from "../../schedule/messages/en";
import { search } from "../../search/messages/en";
import { sections } from "../../sections/messages/en";
import { settings } from "../../settings/messages/en";
import { signIn } from "../../sign-in/messages/en";
import { stories } from "../../stories/messages/en";
import { storylines } from "../../storylines/messages/en";
import { topics } from "../../topics/messages/en";
import { shell } from "../messages/en";

/** The messages of all screens. A new screen adds its own here and in the other languages. */
export const en = {
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

export type StudioMessages = typeof en;
