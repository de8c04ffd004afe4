import type { Translation } from "../../shell/text/translation";
import type { sections as english } from "./en";

export const sections: Translation<typeof english> = {
  title: "Ressorts",
  order: "In der Reihenfolge des Menüs",
  new: "Neues Ressort ({lang})",
  make: "Ressort anlegen",
  none: "Es gibt noch kein Ressort. Artikel brauchen eines.",
  stories: "{count} Artikel",
  inMenu: "im Menü",
  towardsStart: "Zum Anfang verschieben",
  towardsEnd: "Zum Ende verschieben",
  moving: "Umzug von /{from} nach /{to}: {moved} von {total} Artikeln",
  moved: "Umgezogen von /{from} nach /{to}: {moved} von {total} Artikeln",
  progress: "Artikel von /{slug} an ihren neuen Adressen",
  address: "Adresse …",
  noAnswer: "Das Portal hat nicht geantwortet. Sehen Sie vor dem nächsten Versuch in die Liste.",
  dialogTitle: "Adresse von /{slug} ändern",
  dialogText:
    "Die Titelseite des Ressorts zieht sofort um, danach seine {count} Artikel, etwa fünfzig auf einmal. Jede alte Adresse führt für immer zur neuen.",
  slug: "Kurzname",
  slugHint: "Kleinbuchstaben, Ziffern und Bindestriche",
  changing: "Wird geändert …",
  change: "Adresse ändern",
};
