import type { Translation } from "../../shell/text/translation";
import type { account as english } from "./en";

export const account: Translation<typeof english> = {
  temporary: "Votre mot de passe ne sert qu’une fois. Choisissez le vôtre pour continuer.",
  language: "Langue du studio",
  browserLanguage: "Selon le navigateur",
  password: "Mot de passe",
  sessions: "Où vous êtes connecté",
  passwordChanged: "Le mot de passe est changé. Toutes les autres sessions sont fermées.",
  current: "Mot de passe actuel",
  next: "Nouveau mot de passe",
  again: "Nouveau mot de passe, encore une fois",
  atLeast: "Au moins {count} caractères",
  mismatch: "n’est pas identique",
  changing: "Modification…",
  change: "Changer le mot de passe",
  sessionList: "Sessions",
  thisOne: "celle-ci",
  times: "depuis <since></since>, vue pour la dernière fois <seen></seen>",
  end: "Fermer",
  signOut: "Se déconnecter",
  signOutEverywhere: "Se déconnecter partout",
  aBrowser: "Un navigateur",
  browserOn: "{browser} sur {system}",
};
