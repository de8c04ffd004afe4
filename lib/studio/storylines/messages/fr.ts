import type { Translation } from "../../shell/text/translation";
import type { storylines as english } from "./en";

export const storylines: Translation<typeof english> = {
  title: "Dossiers",
  one: "Dossier",
  about: "Articles racontés ensemble : dossiers et séries",
  search: "Chercher un dossier",
  kind: "Genre",
  kinds: {
    package: "dossier",
    series: "série",
  },
  kindHint: {
    package: "Dossier : un article principal et ce qui s’y rattache",
    series: "Série : l’un après l’autre",
  },
  order: {
    package: "Le premier est le principal",
    series: "Chaque partie mène à la suivante",
  },
  language: "Langue",
  name: "Titre",
  begin: "Créer",
  none: "Aucun article n’est encore en plusieurs parties.",
  list: "Dossiers et séries",
  stories: "{count, plural, one {# article} other {# articles}}",
  anotherTitle: "Autre titre",
  noParts: "Aucun article n’en fait encore partie : ajoutez-en dans l’onglet « Liés » de l’éditeur.",
  parts: "Articles dans l’ordre",
  lead: "Principal",
  up: "Monter : {headline}",
  down: "Descendre : {headline}",
  takeOut: "Retirer : {headline}",
  takeApart: {
    package: "Défaire le dossier",
    series: "Défaire la série",
  },
};
