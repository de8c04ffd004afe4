import type { Translation } from "../../shell/text/translation";
import type { authors as english } from "./en";

export const authors: Translation<typeof english> = {
  title: "Auteurs",
  shown: "300 au plus sont affichés ; la recherche trouve les autres",
  search: "Chercher un auteur",
  new: "Nouvel auteur",
  make: "Créer l’auteur",
  noMatch: "Aucun résultat.",
  public: "{count} en ligne",
  change: "Modifier",
  name: "Nom",
  beat: "Domaine",
};
