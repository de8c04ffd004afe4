import type { Translation } from "../../shell/text/translation";
import type { signIn as english } from "./en";

export const signIn: Translation<typeof english> = {
  title: "Anmelden",
  heading: "Im Studio anmelden",
  accounts: "Konten legen die Administratoren der Redaktion an; sie setzen auch vergessene Passwörter zurück.",
  email: "E-Mail",
  password: "Passwort",
  signingIn: "Anmeldung läuft …",
  waitSeconds: "Zu viele Versuche. Warten Sie {count} Sekunden und versuchen Sie es dann noch einmal.",
  waitMinutes: "Zu viele Versuche. Warten Sie {count} Minuten und versuchen Sie es dann noch einmal.",
  wrong: "Die E-Mail-Adresse oder das Passwort ist falsch.",
  failed: "Die Anmeldung ist im Moment nicht möglich. Versuchen Sie es gleich noch einmal.",
};
