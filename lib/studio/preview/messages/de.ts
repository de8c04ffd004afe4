import type { Translation } from "../../shell/text/translation";
import type { preview as english } from "./en";

export const preview: Translation<typeof english> = {
  title: "Vorschau",
  ofVersion: "Vorschau von Version {n}",
  about: "Zu dieser Vorschau",
  changed: "Geändert <time></time>",
  staffOnly: "Nur angemeldete Mitarbeiter sehen diese Seite.",
  links: "Links",
  edit: "Bearbeiten",
  width: "Breite",
  screen: { phone: "Telefon", tablet: "Tablet", desktop: "Computer" },
  frame: "Die Seite, wie Leser sie sehen",
  openAlone: "In neuem Tab öffnen",
  from: "Von {host}",
  refresh: "Karte erneuern",
  card: "Teilen-Karte",
  leadPicture: "Aufmacherbild",
  lifetime: {
    x: "Zeigt dieselbe Karte etwa eine Woche lang.",
    facebook: "Zeigt dieselbe Karte bis zu 30 Tage lang oder bis sie erneuert wird.",
    linkedin: "Zeigt dieselbe Karte etwa 7 Tage lang oder bis sie erneuert wird.",
    whatsapp: "Das Telefon des Absenders legt die Karte in die Nachricht: Eine gesendete Karte ändert sich nicht mehr.",
    slack: "Zeigt dieselbe Karte etwa 30 Minuten lang.",
    mastodon: "Jeder Server zeigt seine eigene Karte etwa 14 Tage lang.",
    bluesky: "Die Karte gehört zum Beitrag: Nach dem Posten ändert sie sich nicht mehr.",
    discover: "Ändert sich, sobald Google die Seite erneut liest, meist binnen Stunden.",
  },
};
