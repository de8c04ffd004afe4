import type { Translation } from "../../shell/text/translation";
import type { account as english } from "./en";

export const account: Translation<typeof english> = {
  temporary: "Ihr Passwort gilt nur einmal. Wählen Sie ein eigenes, um fortzufahren.",
  language: "Sprache des Studios",
  browserLanguage: "Wie im Browser eingestellt",
  password: "Passwort",
  sessions: "Wo Sie angemeldet sind",
  passwordChanged: "Das Passwort ist geändert. Alle anderen Sitzungen sind abgemeldet.",
  current: "Jetziges Passwort",
  next: "Neues Passwort",
  again: "Neues Passwort noch einmal",
  atLeast: "Mindestens {count} Zeichen",
  mismatch: "stimmt nicht überein",
  changing: "Wird geändert …",
  change: "Passwort ändern",
  sessionList: "Sitzungen",
  thisOne: "diese",
  times: "seit <since></since>, zuletzt <seen></seen>",
  end: "Beenden",
  signOut: "Abmelden",
  signOutEverywhere: "Überall abmelden",
  aBrowser: "Ein Browser",
  browserOn: "{browser} unter {system}",
};
