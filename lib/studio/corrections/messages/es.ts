import type { Translation } from "../../shell/text/translation";
import type { corrections as english } from "./en";

export const corrections: Translation<typeof english> = {
  title: "Correcciones",
  about: "Correcciones y aclaraciones, y artículos retractados",
  spans: "De cuántos días",
  days: "{count} días",
  none: "No hubo que corregir nada.",
  bySection: "Por sección",
  byAuthor: "Por autor",
  name: "Nombre",
  retractions: "Retractaciones",
  newStories: "Artículos nuevos",
  kind: {
    correction: "Corrección",
    clarification: "Aclaración",
    update: "Actualización",
    editorsNote: "Nota de la redacción",
    retraction: "Retractación",
  },
};
