import type { Translation } from "../../shell/text/translation";
import type { addresses as english } from "./en";

export const addresses: Translation<typeof english> = {
  title: "Adresses",
  made: "Redirections créées à la main ou importées",
  former: "Anciennes adresses d’articles et de rubriques",
  showMade: "Redirections créées à la main",
  search: "Chercher une adresse",
  next: "Suivant",
  noMatch: "Aucun résultat.",
  noRedirects: "Pas encore de redirections.",
  noFormer: "Chaque article et rubrique a sa première adresse.",
  nothingPublic: "rien de public",
  since: "Depuis <time></time>",
  removeAsk: "Supprimer…",
  code: {
    permanent: "Définitive (301)",
    temporary: "Provisoire (302)",
  },
  new: "Nouvelle redirection",
  old: "Ancienne adresse",
  leadsTo: "Mène à",
  how: "Comment",
  add: "Ajouter la redirection",
  confirm: "Oui, elle peut mener ailleurs",
  removeTitle: "Supprimer la redirection ?",
  removeText: "<path></path> ne mène alors nulle part : les lecteurs qui l’utilisent ne trouvent pas de page.",
  removing: "Suppression…",
  remove: "Supprimer",
};
