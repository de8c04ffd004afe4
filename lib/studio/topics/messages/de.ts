import type { Translation } from "../../shell/text/translation";
import type { topics as english } from "./en";

export const topics: Translation<typeof english> = {
  title: "Themen",
  shown: "Höchstens 300 werden gezeigt; die Suche findet die übrigen",
  search: "Themen suchen",
  new: "Neues Thema ({lang})",
  make: "Thema anlegen",
  byEditors: "Die Redaktion legt Themen an. Bitten Sie sie um ein Thema, das fehlt.",
  noMatch: "Kein Treffer.",
  public: "{count} öffentlich",
};
