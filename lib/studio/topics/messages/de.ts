import type { Translation } from "../../shell/text/translation";
import type { topics as english } from "./en";

export const topics: Translation<typeof english> = {
  title: "Themen",
  shown: "Höchstens 300 werden gezeigt; die Suche findet die übrigen",
  search: "Themen suchen",
  new: "Neues Thema ({lang})",
  make: "Thema anlegen",
  byEditors: "Die Redaktion legt Themen an. Schlagen Sie ein fehlendes Thema im Artikel vor, der es braucht.",
  noMatch: "Kein Treffer.",
  public: "{count} öffentlich",
  proposals: {
    title: "Vorgeschlagene Themen",
    by: "vorgeschlagen von {name} für",
    name: "Name des Themas ({lang})",
    accept: "Thema anlegen",
    decline: "Ablehnen…",
    declineNow: "Ablehnen",
    reason: "Grund, für die Person, die es vorschlug",
    withdraw: "Zurückziehen",
    withdrawName: "Den Vorschlag „{name}“ zurückziehen",
    own: "Von mir vorgeschlagene Themen",
    open: "wartet auf die Redaktion",
    accepted: "angenommen als {name}",
    acceptedOnce: "angenommen",
    declined: "abgelehnt: {reason}",
  },
};
