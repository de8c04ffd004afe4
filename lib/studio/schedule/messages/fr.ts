import type { Translation } from "../../shell/text/translation";
import type { schedule as english } from "./en";

export const schedule: Translation<typeof english> = {
  title: "Calendrier",
  due: {
    publish: "Sera mis en ligne",
    update: "Sera mis à jour",
    unpublish: "Sera retiré",
  },
  done: {
    publish: "Mis en ligne",
    update: "Mis à jour",
    unpublish: "Retiré",
  },
  state: {
    pending: "En attente",
    done: "Fait",
    missed: "Manqué",
    cancelled: "Annulé",
    failed: "Échoué",
  },
  views: "Ce que fait l’horloge",
  view: {
    waiting: "En attente",
    trouble: "Manqués et échoués",
    late: "En retard",
    done: "Faits",
    cancelled: "Annulés",
  },
  nothing: {
    waiting: "Rien n’est programmé.",
    trouble: "Rien n’a été manqué, rien n’a échoué.",
    late: "Rien n’a été en retard.",
    done: "L’horloge n’a encore rien fait.",
    cancelled: "Rien n’a été annulé.",
  },
  list: "Programmés",
  later: "Plus tard",
  earlier: "Plus tôt",
  version: "version {n}",
  draftIsAt: ", le brouillon en est à {n}",
  missedText: "Manqué : le portail ne fonctionnait pas",
  failedText: "Échec : {error}",
  fault: "une erreur interne ; le journal du portail en dit plus",
  failedSoFar: "{count} échecs jusqu’ici : {error}",
  onTime: "À l’heure",
  lateBy: "{time} de retard",
  week: {
    title: "Semaine",
    weeks: "Semaines",
    before: "Semaine précédente",
    after: "Semaine suivante",
    this: "Cette semaine",
    nothing: "Rien",
    what: {
      publish: "Mise en ligne",
      update: "Mise à jour",
      unpublish: "Retrait",
      embargoEnd: "Fin de l’embargo",
      expiry: "Expiration",
    },
  },
};
