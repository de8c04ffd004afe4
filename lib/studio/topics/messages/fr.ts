import type { Translation } from "../../shell/text/translation";
import type { topics as english } from "./en";

export const topics: Translation<typeof english> = {
  title: "Sujets",
  shown: "300 au plus sont affichés ; la recherche trouve les autres",
  search: "Chercher un sujet",
  new: "Nouveau sujet ({lang})",
  make: "Créer le sujet",
  byEditors: "La rédaction crée les sujets. Demandez-lui celui qui manque.",
  noMatch: "Aucun résultat.",
  public: "{count} en ligne",
};
