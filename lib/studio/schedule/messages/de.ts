import type { Translation } from "../../shell/text/translation";
import type { schedule as english } from "./en";

export const schedule: Translation<typeof english> = {
  title: "Zeitplan",
  due: {
    publish: "Geht online",
    update: "Wird aktualisiert",
    unpublish: "Wird entfernt",
  },
  done: {
    publish: "Ging online",
    update: "Wurde aktualisiert",
    unpublish: "Wurde entfernt",
  },
  state: {
    pending: "Wartet",
    done: "Erledigt",
    missed: "Verpasst",
    cancelled: "Abgebrochen",
    failed: "Fehlgeschlagen",
  },
  views: "Was die Uhr tut",
  view: {
    waiting: "Wartend",
    trouble: "Verpasst und fehlgeschlagen",
    late: "Verspätet",
    done: "Erledigt",
    cancelled: "Abgebrochen",
  },
  nothing: {
    waiting: "Nichts ist geplant.",
    trouble: "Nichts wurde verpasst, nichts ist fehlgeschlagen.",
    late: "Nichts war verspätet.",
    done: "Die Uhr hat noch nichts ausgeführt.",
    cancelled: "Nichts wurde abgebrochen.",
  },
  list: "Geplant",
  later: "Später",
  earlier: "Früher",
  version: "Version {n}",
  draftIsAt: ", der Entwurf ist bei {n}",
  missedText: "Verpasst: Das Portal lief nicht",
  failedText: "Fehlgeschlagen: {error}",
  fault: "ein interner Fehler; mehr steht im Protokoll des Portals",
  failedSoFar: "Bisher {count}-mal fehlgeschlagen: {error}",
  onTime: "Pünktlich",
  lateBy: "{time} zu spät",
  week: {
    title: "Woche",
    weeks: "Wochen",
    before: "Woche davor",
    after: "Nächste Woche",
    this: "Diese Woche",
    nothing: "Nichts",
    what: {
      publish: "Geht online",
      update: "Wird aktualisiert",
      unpublish: "Wird entfernt",
      embargoEnd: "Sperrfrist endet",
      expiry: "Läuft ab",
    },
  },
};
