import type { Translation } from "../../shell/text/translation";
import type { settings as english } from "./en";

export const settings: Translation<typeof english> = {
  title: "Einstellungen",
  publicAddress: "Öffentliche Adresse: {address}",
  saved: "Gespeichert. Leser sehen es auf der nächsten Seite.",
  name: "Name der Redaktion",
  tagline: "Untertitel ({lang})",
  languages: "Sprachen",
  languagesHint:
    "In der Reihenfolge des Menüs, etwa: en ar. Die erste hat kein Präfix in Adressen; wer sie ändert, ändert jede Adresse.",
  zone: "Zeitzone",
  zoneHint: "Eine IANA-Zone, etwa Europe/Paris",
  accent: "Akzent, hell",
  accentDark: "Akzent, dunkel",
  paper: "Papier, hell",
  headlines: "Überschriften",
  text: "Text",
  density: "Dichte der Titelseiten",
  airy: "Luftig",
  compact: "Kompakt",
  policies: "Wie die Redaktion arbeitet, für Suchmaschinen",
  policy: {
    publishingPrinciples: "Seite der Publikationsgrundsätze",
    ethicsPolicy: "Seite der Ethikrichtlinien",
    masthead: "Seite der Redaktionsmitglieder",
  },
  policyPlaceholder: "/about oder https://…",
  requireTwo: "Eine Sperrfrist vorzeitig aufzuheben braucht eine zweite Person",
  requireTwoHint: "Eine Person beantragt mit Begründung, eine andere bestätigt. Bis dahin gilt die Sperrfrist.",
  saving: "Wird gespeichert …",
  save: "Einstellungen speichern",
};
