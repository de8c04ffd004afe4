import type { Translation } from "../../shell/text/translation";
import type { settings as english } from "./en";

export const settings: Translation<typeof english> = {
  title: "Einstellungen",
  publicAddress: "Öffentliche Adresse: {address}",
  groups: {
    newsroom: "Die Redaktion",
    editions: "Sprachen und Zeit",
    colours: "Farben",
    layout: "Schriften und Dichte",
    policies: "Wie die Redaktion arbeitet, für Suchmaschinen",
    publishing: "Sperrfristen",
  },
  fields: {
    name: { label: "Name der Redaktion" },
    names: { label: "Name der Redaktion ({lang})" },
    taglines: { label: "Untertitel ({lang})" },
    languages: {
      label: "Sprachen",
      hint: "In der Reihenfolge des Menüs, etwa: en ar. Die erste hat kein Präfix in Adressen; wer sie ändert, ändert jede Adresse.",
    },
    zone: { label: "Zeitzone", hint: "Eine IANA-Zone, etwa Europe/Paris" },
    accent: { label: "Akzent, hell" },
    accentDark: { label: "Akzent, dunkel" },
    paper: { label: "Papier, hell" },
    headlineFont: { label: "Überschriften" },
    textFont: { label: "Text" },
    density: { label: "Dichte der Titelseiten" },
    publishingPrinciples: { label: "Seite der Publikationsgrundsätze" },
    ethicsPolicy: { label: "Seite der Ethikrichtlinien" },
    masthead: { label: "Seite der Redaktionsmitglieder" },
    requireTwo: {
      label: "Eine Sperrfrist vorzeitig aufzuheben braucht eine zweite Person",
      hint: "Eine Person beantragt mit Begründung, eine andere bestätigt. Bis dahin gilt die Sperrfrist.",
    },
  },
  options: {
    density: { airy: "Luftig", compact: "Kompakt" },
  },
  addressPlaceholder: "/about oder https://…",
  saving: "Wird gespeichert …",
  save: "Einstellungen speichern",
  saved: "Gespeichert. Leser sehen es auf der nächsten Seite.",
  notSaved: "Nicht gespeichert. Die markierten Felder sagen, warum.",
};
