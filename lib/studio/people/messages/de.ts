import type { Translation } from "../../shell/text/translation";
import type { people as english } from "./en";

export const people: Translation<typeof english> = {
  title: "Personen",
  openLabel: "Ein Konto anlegen",
  name: "Name",
  email: "E-Mail",
  role: "Rolle",
  opening: "Wird angelegt …",
  open: "Konto anlegen",
  oneTime: "Einmalpasswort von {email}: <password></password>",
  oneTimeHint: "Teilen Sie es jetzt mit; es wird nicht noch einmal gezeigt. Es wird bei der ersten Anmeldung geändert.",
  closed: "Geschlossen",
  notSignedIn: "Nicht angemeldet",
  sessions: "{count, plural, one {# Sitzung} other {# Sitzungen}}",
  lastSeen: "zuletzt <time></time>",
  roleOf: "Rolle von {name}",
  authorOf: "{name} schreibt als",
  noAuthor: "Kein Autor",
  endSessions: "Sitzungen beenden",
  endSessionsAsk: "{name} überall abmelden?",
  newPassword: "Neues Passwort",
  newPasswordAsk: "{name} ein neues Einmalpasswort geben? Das jetzige gilt sofort nicht mehr.",
  openAgain: "Wieder öffnen",
  close: "Schließen",
  closeAsk: "Das Konto von {name} schließen? Die Abmeldung erfolgt sofort; das Geschriebene bleibt.",
};
