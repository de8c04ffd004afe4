import type { Translation } from "../../shell/text/translation";
import type { corrections as english } from "./en";

export const corrections: Translation<typeof english> = {
  title: "Rectificatifs",
  about: "Rectificatifs et précisions, et articles rétractés",
  spans: "Sur combien de jours",
  days: "{count} jours",
  none: "Rien n’a dû être rectifié.",
  bySection: "Par rubrique",
  byAuthor: "Par auteur",
  name: "Nom",
  retractions: "Rétractations",
  newStories: "Nouveaux articles",
  kind: {
    correction: "Rectificatif",
    clarification: "Précision",
    update: "Mise à jour",
    editorsNote: "Note de la rédaction",
    retraction: "Rétractation",
  },
};
