import type { Translation } from "../../shell/text/translation";
import type { corrections as english } from "./en";

export const corrections: Translation<typeof english> = {
  title: "Korrekturen",
  about: "Korrekturen und Klarstellungen sowie zurückgezogene Artikel",
  spans: "Über wie viele Tage",
  days: "{count} Tage",
  none: "Nichts musste berichtigt werden.",
  bySection: "Nach Ressort",
  byAuthor: "Nach Autor",
  name: "Name",
  retractions: "Rücknahmen",
  newStories: "Neue Artikel",
  kind: {
    correction: "Korrektur",
    clarification: "Klarstellung",
    update: "Aktualisierung",
    editorsNote: "Anmerkung der Redaktion",
    retraction: "Rücknahme",
  },
};
