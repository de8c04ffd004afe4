import type { Translation } from "../../../shell/text/translation";
import type { draft as english } from "./en";

export const draft: Translation<typeof english> = {
  history: {
    unreadable: "L’historique ne peut pas être lu pour le moment.",
    versionUnreadable: "Cette version ne peut pas être lue pour le moment.",
    notRestored: "La version n’a pas pu être restaurée.",
    reading: "Lecture de l’historique…",
    compare: "Comparer les versions",
    differs: "Ce qui diffère du texte de l’éditeur est marqué.",
    restoreHint: "Le texte remplacé reste dans l’historique",
    close: "Fermer",
  },
  status: "État du texte",
  offline: {
    kept: "Pas de connexion au portail. Ce que vous écrivez est gardé dans ce navigateur et sera enregistré au retour de la connexion.",
    lost: "Pas de connexion au portail, et ce navigateur ne peut pas garder de texte : laissez cette page ouverte jusqu’à l’enregistrement.",
  },
  asks: "{name} demande à écrire ici.",
  handOver: "Céder la place",
  notNow: "Pas maintenant",
  closeNotice: "Fermer cet avis",
  notice: {
    restored: "Le texte non enregistré à la fermeture de ce navigateur (<time></time>) est de retour.",
    merged:
      "Quelqu’un d’autre a enregistré d’autres parties de cet article entre-temps. Les deux textes sont fusionnés.",
    stripped: "Caractères invisibles retirés de : {fields}.",
    displacedSelf: "Vous avez continué à écrire dans un autre onglet.",
    displaced: "{name} a pris la main.",
    sideDraft:
      "Ce qui n’était pas enregistré est le brouillon parallèle {n} : voir « Brouillons parallèles » et l’historique.",
    yours: "{name} n’écrit plus ici : vous pouvez écrire.",
    closed:
      "Le texte non enregistré à la fermeture de ce navigateur est maintenant un brouillon parallèle de l’article.",
    stays: "Ce qui n’est pas enregistré reste dans ce navigateur : {problem}",
  },
  lease: {
    title: "Qui écrit",
    self: "Vous écrivez dans un autre onglet",
    other: "{name} est en train d’écrire",
    last: "dernière frappe <time></time>",
    waiting: "demande envoyée, en attente de réponse",
    declined: "demande envoyée ; réponse : « pas maintenant »",
    ask: "Demander à écrire",
    writeHere: "Écrire ici",
    takeOver: "Prendre la main",
  },
  takeOver: {
    titleSelf: "Écrire dans cet onglet ?",
    title: "Prendre la main à la place de {name} ?",
    textSelf:
      "L’autre onglet ne pourra plus que lire. Ce qui n’y est pas enregistré devient un brouillon parallèle de l’article.",
    text: "{name} ne pourra plus que lire. Ce qui n’est pas enregistré devient un brouillon parallèle de l’article.",
    needed: "Un motif est nécessaire.",
    hint: "{name} écrivait ici il y a moins de deux minutes et lira votre motif.",
    busy: "Prise en main…",
  },
  refusal: {
    title: "L’article n’a pas pu être enregistré",
    safe: "Votre texte est en sécurité dans ce navigateur jusqu’à son enregistrement.",
    signIn: "Se connecter (nouvel onglet)",
    goOn: "Continuer à écrire",
  },
  sideDrafts: {
    count:
      "{count, plural, one {Cet article a un brouillon parallèle.} other {Cet article a # brouillons parallèles.}}",
    open: "Brouillons parallèles ({count})",
    title: "Brouillons parallèles",
    about:
      "Textes qui n’ont pas pu devenir l’article. Ce qui diffère du texte de l’éditeur est marqué. Reprendre un brouillon le fusionne avec l’article ; mis de côté, il reste dans l’historique.",
    name: "Brouillon parallèle {n}",
    nameBy: "Brouillon parallèle {n} de {name}",
    bringBack: "Reprendre dans l’article",
    putAway: "Mettre de côté",
    writerOnly: "Seule la personne qui écrit peut le reprendre.",
  },
  label: {
    beforeMerge: "Avant une fusion",
    takenOverSelf: "Non enregistré quand un autre onglet a pris la main",
    takenOver: "Non enregistré quand {name} a pris la main",
    rightEnded: "Non enregistré à la fin du droit de modifier",
    closedBrowser: "Gardé dans un navigateur qui a été fermé",
  },
  merge: {
    othersTitle: "Quelqu’un d’autre a modifié les mêmes passages",
    journalTitle: "Le texte non enregistré de ce navigateur rencontre un texte plus récent",
    sideDraftTitle: "Le brouillon parallèle rencontre un texte plus récent",
    own: "Votre texte",
    saved: "Enregistré entre-temps",
    browser: "Gardé dans ce navigateur",
    story: "L’article actuel",
    both: "Les deux",
    about:
      "Ce qu’un seul côté a modifié est déjà fusionné. Choisissez pour chaque passage ci-dessous ; ce que vous écartez reste dans l’historique.",
    everywhere: "Partout : {side}",
    save: "Enregistrer le texte fusionné",
    left: "Encore {open} choix sur {total}",
    empty: "(vide)",
    deleted: "Supprimé",
    block: "{block} du texte",
    noAnswer: "Le portail ne répond pas. Rien n’est perdu ; réessayez.",
  },
};
