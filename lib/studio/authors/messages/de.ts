import type { Translation } from "../../shell/text/translation";
import type { authors as english } from "./en";

export const authors: Translation<typeof english> = {
  title: "Autoren",
  shown: "Höchstens 300 werden gezeigt; die Suche findet die übrigen",
  search: "Autoren suchen",
  new: "Neuer Autor",
  make: "Autor anlegen",
  noMatch: "Kein Treffer.",
  public: "{count} öffentlich",
  change: "Ändern",
  name: "Name",
  beat: "Fachgebiet",
};
