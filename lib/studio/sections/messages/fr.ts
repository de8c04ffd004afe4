import type { Translation } from "../../shell/text/translation";
import type { sections as english } from "./en";

export const sections: Translation<typeof english> = {
  title: "Rubriques",
  order: "Dans l’ordre du menu",
  new: "Nouvelle rubrique ({lang})",
  make: "Créer la rubrique",
  none: "Il n’y a pas encore de rubrique. Les articles en ont besoin.",
  stories: "{count} articles",
  inMenu: "dans le menu",
  towardsStart: "Déplacer vers le début",
  towardsEnd: "Déplacer vers la fin",
  moving: "Déplacement de /{from} vers /{to} : {moved} articles sur {total}",
  moved: "Déplacés de /{from} vers /{to} : {moved} articles sur {total}",
  progress: "Articles de /{slug} à leurs nouvelles adresses",
  address: "Adresse…",
  noAnswer: "Le portail n’a pas répondu. Regardez la liste avant de réessayer.",
  dialogTitle: "Changer l’adresse de /{slug}",
  dialogText:
    "La une de la rubrique change aussitôt, et ses {count} articles ensuite, une cinquantaine à la fois. Chaque ancienne adresse mène pour toujours à la nouvelle.",
  slug: "Identifiant",
  slugHint: "Minuscules, chiffres et traits d’union",
  changing: "Modification…",
  change: "Changer l’adresse",
};
