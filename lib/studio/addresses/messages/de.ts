import type { Translation } from "../../shell/text/translation";
import type { addresses as english } from "./en";

export const addresses: Translation<typeof english> = {
  title: "Adressen",
  made: "Weiterleitungen, von Hand angelegt oder importiert",
  former: "Frühere Adressen von Artikeln und Ressorts",
  showMade: "Von Hand angelegte Weiterleitungen",
  search: "Adressen suchen",
  next: "Weiter",
  noMatch: "Kein Treffer.",
  noRedirects: "Noch keine Weiterleitungen.",
  noFormer: "Alle Artikel und Ressorts haben ihre erste Adresse.",
  nothingPublic: "nichts Öffentliches",
  since: "Seit <time></time>",
  removeAsk: "Entfernen …",
  code: {
    permanent: "Dauerhaft (301)",
    temporary: "Vorläufig (302)",
  },
  new: "Neue Weiterleitung",
  old: "Alte Adresse",
  leadsTo: "Führt zu",
  how: "Wie",
  add: "Weiterleitung anlegen",
  confirm: "Ja, sie darf woandershin führen",
  removeTitle: "Weiterleitung entfernen?",
  removeText: "<path></path> führt dann nirgendwohin: Leser, die darüber kommen, finden keine Seite.",
  removing: "Wird entfernt …",
  remove: "Entfernen",
};
