import type { Translation } from "../../shell/text/translation";
import type { topics as english } from "./en";

export const topics: Translation<typeof english> = {
  title: "Sujets",
  shown: "300 au plus sont affichés ; la recherche trouve les autres",
  search: "Chercher un sujet",
  new: "Nouveau sujet ({lang})",
  make: "Créer le sujet",
  byEditors: "La rédaction crée les sujets. Proposez celui qui manque dans l’article qui en a besoin.",
  noMatch: "Aucun résultat.",
  public: "{count} en ligne",
  proposals: {
    title: "Sujets proposés",
    by: "proposé par {name} pour",
    name: "Nom du sujet ({lang})",
    accept: "Créer le sujet",
    decline: "Refuser…",
    declineNow: "Refuser",
    reason: "Motif, pour la personne qui l’a proposé",
    withdraw: "Retirer",
    withdrawName: "Retirer la proposition « {name} »",
    own: "Sujets que j’ai proposés",
    open: "attend la rédaction",
    accepted: "accepté sous le nom {name}",
    acceptedOnce: "accepté",
    declined: "refusé : {reason}",
  },
};
