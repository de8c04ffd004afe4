import { type JudgedEvent, told } from "./judged-event";

const place = { lang: "de", section: "economy" };

const glass =
  "Die Glashütte in Ammerfeld schließt zum Jahresende. Das teilte die Leitung am Montag den 310 Beschäftigten mit. " +
  "Der Ofen müsse erneuert werden, und dafür fehle bei den heutigen Gaspreisen das Geld. Der Betriebsrat spricht von einem Schock: " +
  "Noch im Herbst sei von neuen Aufträgen die Rede gewesen. Bürgermeisterin Heike Lohr lädt zu einem Treffen im Rathaus.";

export const germanEvents: JudgedEvent[] = [
  {
    ...place,
    key: "glashuette",
    topics: ["economy", "ammerfeld"],
    weight: 4,
    beside: ["papierfabrik", "sozialplan"],
    stories: [
      told(3, "Agentur", "Glashütte in Ammerfeld schließt", glass, "glass"),
      told(3, "Jonas Wieck", "Ende der Glashütte trifft 310 Beschäftigte", `${glass} Es beginnt um acht Uhr.`, "glass"),
      told(
        5,
        "Jonas Wieck",
        "Ammerfeld sucht einen Käufer für den Ofen",
        "Beim Treffen im Rathaus von Ammerfeld schlugen Glasmacher vor, die Hütte selbst weiterzuführen. Heike Lohr will mit der Landesbank sprechen. Für einen kleineren Ofen, der mit Strom heizt, wären sieben Millionen nötig. Der Betriebsrat hat schon 140 Zusagen gesammelt.",
      ),
      told(
        10,
        "Jonas Wieck",
        "Glasmacher gründen eine Genossenschaft",
        "In der Kantine der Hütte haben 162 Glasmacher eine Genossenschaft gegründet. Jeder zahlt tausend Euro ein. Mit einem Kredit der Landesbank wollen sie in Ammerfeld einen Ofen bauen, der mit Strom heizt, und weiter Laborglas herstellen. Die Leitung überlässt ihnen die Formen.",
      ),
      told(
        17,
        "Petra Sand",
        "Landesbank gibt Kredit für den Ofen von Ammerfeld",
        "Die Landesbank leiht der Genossenschaft der Glasmacher fünf Millionen. Damit kann der Ofen in Ammerfeld bestellt werden. Bürgermeisterin Heike Lohr kaufte als Erste eine Vase aus der Hand der Lehrlinge. Bis zur Lieferung bläst die Hütte mit halber Schicht weiter.",
      ),
    ],
  },
  {
    ...place,
    key: "papierfabrik",
    topics: ["economy", "nordenau"],
    weight: 3,
    beside: ["glashuette", "sozialplan"],
    stories: [
      told(
        6,
        "Petra Sand",
        "Papierfabrik Nordenau entlässt jeden Dritten",
        "Die Papierfabrik in Nordenau streicht 95 von 280 Stellen und legt die ältere ihrer beiden Maschinen still. Zeitungen bestellen weniger, sagt Direktor Arne Falk. Der Betriebsrat will erreichen, dass Ältere früher gehen können und die Lehrlinge bleiben.",
      ),
      told(
        9,
        "Petra Sand",
        "Beschäftigte besetzen das Lager der Papierfabrik",
        "Aus Protest gegen die Entlassungen ließen Beschäftigte der Papierfabrik in Nordenau zwei Tage lang keine Rolle aus dem Lager. Direktor Arne Falk kam mit Brötchen und blieb bis Mitternacht. Danach hieß es, man wolle über Kurzarbeit statt Kündigungen reden.",
      ),
      told(
        15,
        "Petra Sand",
        "Nordenau: Kurzarbeit statt Kündigung in der Papierfabrik",
        "Von den 95 Stellen, die in der Papierfabrik Nordenau wegfallen sollten, bleiben 70 erhalten. Die übrigen gehen in Rente. Dafür arbeiten alle ein Jahr lang vier Tage in der Woche. Die ältere Maschine soll künftig Karton für Versandhändler herstellen, sagt Arne Falk.",
      ),
    ],
  },
  {
    ...place,
    key: "sozialplan",
    topics: ["economy"],
    weight: 2,
    beside: [],
    stories: [
      told(
        8,
        "Ruth Vale",
        "Was Beschäftigten zusteht, wenn ein Betrieb schließt",
        "Schließt eine Fabrik, müssen Leitung und Betriebsrat einen Sozialplan aushandeln. Er regelt Abfindungen, Fristen und wer früher in Rente geht. Eine Kündigung gilt erst, wenn der Betriebsrat gehört wurde. Kurzarbeit oder eine Genossenschaft der Beschäftigten können Stellen retten.",
      ),
    ],
  },
  {
    ...place,
    key: "zuckersteuer",
    topics: ["economy", "tax"],
    weight: 5,
    beside: [],
    stories: [
      told(
        11,
        "Jonas Wieck",
        "Landtag streitet über Abgabe auf Zucker",
        "Zwanzig Cent je Liter soll künftig kosten, wer süße Getränke abfüllt. Der Landtag stritt bis in die Nacht über die Abgabe auf Zucker. Gesundheitsminister Veit Ostertag nennt sie überfällig, Abfüller warnen vor leeren Regalen an der Grenze. Abgestimmt wird am Freitag.",
      ),
      told(
        13,
        "Petra Sand",
        "Knappe Mehrheit für die Zuckerabgabe",
        "Mit drei Stimmen Mehrheit hat der Landtag die Abgabe auf süße Getränke beschlossen. Saft und Milch bleiben frei. Minister Veit Ostertag will mit den Einnahmen Schulküchen bezahlen. Die Abfüller kündigen eine Klage an und mischen schon an neuen Rezepten.",
      ),
      told(
        19,
        "Petra Sand",
        "Limonade wird saurer, bevor sie teurer wird",
        "Noch ehe die Abgabe auf Zucker gilt, haben die vier größten Abfüller ihre Rezepte geändert. Die Zitronenlimonade eines Herstellers enthält nun die Hälfte. Schulküchen müssen deshalb mit weniger Einnahmen rechnen, räumt Veit Ostertag ein. Er sei trotzdem zufrieden.",
      ),
    ],
  },
  {
    ...place,
    key: "wochenmarkt",
    topics: ["food", "ammerfeld"],
    weight: 2,
    beside: [],
    stories: [
      told(
        18,
        "Petra Sand",
        "Wochenmarkt zieht in die alte Reithalle",
        "Ab April steht der Wochenmarkt von Ammerfeld unter Dach: Die Stände ziehen in die alte Reithalle am Fluss. Händlerin Olga Breuer freut sich auf Wasser und Licht, der Imker fürchtet um seine Stammkunden. Die Stadt verlangt im ersten Jahr keine Standgebühr.",
      ),
      told(
        22,
        "Petra Sand",
        "Erster Markttag in der Reithalle mit Gedränge",
        "So viele Menschen hat der Wochenmarkt noch nicht gesehen: Um zehn Uhr musste die Reithalle für eine halbe Stunde schließen. Olga Breuer verkaufte ihren Käse bis auf die Rinde, und auch der Imker war zufrieden. Nur Parkplätze fehlen in Ammerfeld am Fluss.",
      ),
    ],
  },
];
