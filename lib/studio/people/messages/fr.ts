import type { Translation } from "../../shell/text/translation";
import type { people as english } from "./en";

export const people: Translation<typeof english> = {
  title: "Équipe",
  openLabel: "Ouvrir un compte",
  name: "Nom",
  email: "Adresse e-mail",
  role: "Rôle",
  opening: "Ouverture…",
  open: "Ouvrir le compte",
  oneTime: "Mot de passe à usage unique de {email} : <password></password>",
  oneTimeHint: "Communiquez-le maintenant ; il ne sera plus affiché. Il est changé à la première connexion.",
  closed: "Fermé",
  notSignedIn: "Pas connecté",
  sessions: "{count, plural, one {# session} other {# sessions}}",
  lastSeen: "vu pour la dernière fois <time></time>",
  roleOf: "Rôle de {name}",
  authorOf: "Auteur de {name}",
  noAuthor: "Aucun auteur",
  endSessions: "Fermer les sessions",
  endSessionsAsk: "Déconnecter {name} partout ?",
  newPassword: "Nouveau mot de passe",
  newPasswordAsk: "Donner à {name} un nouveau mot de passe à usage unique ? L’actuel cesse aussitôt de fonctionner.",
  openAgain: "Rouvrir",
  close: "Fermer",
  closeAsk: "Fermer le compte de {name} ? La déconnexion est immédiate ; ses textes restent.",
};
