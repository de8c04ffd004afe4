import type { Translation } from "../../shell/text/translation";
import type { storylines as english } from "./en";

export const storylines: Translation<typeof english> = {
  title: "Themenstränge",
  one: "Themenstrang",
  about: "Artikel, die zusammengehören: Pakete und Serien",
  search: "Themenstränge suchen",
  kind: "Art",
  kinds: {
    package: "Paket",
    series: "Serie",
  },
  kindHint: {
    package: "Paket: ein Aufmacher und was dazugehört",
    series: "Serie: eines nach dem anderen",
  },
  order: {
    package: "Der erste ist der Aufmacher",
    series: "Jeder Teil führt zum nächsten",
  },
  language: "Sprache",
  name: "Titel",
  begin: "Anlegen",
  none: "Noch kein Artikel gehört zu einem Strang.",
  list: "Pakete und Serien",
  stories: "{count, plural, one {# Artikel} other {# Artikel}}",
  anotherTitle: "Anderer Titel",
  noParts: "Noch gehört kein Artikel dazu: im Editor unter „Verwandt“ hinzufügen.",
  parts: "Artikel in Reihenfolge",
  lead: "Aufmacher",
  up: "Nach oben: {headline}",
  down: "Nach unten: {headline}",
  takeOut: "Herausnehmen: {headline}",
  takeApart: {
    package: "Das Paket auflösen",
    series: "Die Serie auflösen",
  },
};
