import { type DemoTopic, topic } from "./topic";

export const subjectTopics: DemoTopic[] = [
  topic(
    "transport",
    ["Transport", "Transports", "Verkehr", "Transporte", "النقل", "परिवहन"],
    "Trams, trains, ferries and feet.",
  ),
  topic(
    "housing",
    ["Housing", "Logement", "Wohnen", "Vivienda", "السكن", "आवास"],
    "Where people live and what it costs them.",
  ),
  topic("weather", ["Weather", "Météo", "Wetter", "El tiempo", "الطقس", "मौसम"], "Wind, water and warnings."),
  topic("climate", ["Climate", "Climat", "Klima", "Clima", "المناخ", "जलवायु"], "A warmer sea and a drier valley."),
  topic(
    "economy",
    ["Economy", "Économie", "Konjunktur", "Coyuntura", "الاقتصاد الكلي", "अर्थव्यवस्था"],
    "Prices, pay and the public purse.",
  ),
  topic("labour", ["Labour", "Travail", "Arbeit", "Trabajo", "العمل", "श्रम"], "Work and those who do it."),
  topic(
    "health",
    ["Health", "Santé", "Gesundheit", "Salud", "الصحة", "स्वास्थ्य"],
    "Hospitals, medicine and public health.",
  ),
  topic(
    "education",
    ["Education", "Éducation", "Bildung", "Educación", "التعليم", "शिक्षा"],
    "Schools, teachers and pupils.",
  ),
  topic("courts", ["Courts", "Justice", "Justiz", "Tribunales", "القضاء", "अदालत"], "Justice, seen to be done."),
  topic(
    "environment",
    ["Environment", "Environnement", "Umwelt", "Medio ambiente", "البيئة", "पर्यावरण"],
    "Land, water, woods and what lives there.",
  ),
  topic("theatre", ["Theatre", "Théâtre", "Theater", "Teatro", "المسرح", "रंगमंच"], "First nights and last."),
  topic("music", ["Music", "Musique", "Musik", "Música", "الموسيقى", "संगीत"], "Halls, bands and buskers."),
  topic("books", ["Books", "Livres", "Bücher", "Libros", "الكتب", "किताबें"], "Novels, libraries and readers."),
  topic("film", ["Film", "Cinéma", "Film", "Cine", "السينما", "सिनेमा"], "The dark and the bright rectangle."),
  topic("food", ["Food", "À table", "Essen", "Gastronomía", "الطعام", "खानपान"], "Market, kitchen, table."),
  topic(
    "astronomy",
    ["Astronomy", "Astronomie", "Astronomie", "Astronomía", "علم الفلك", "खगोल विज्ञान"],
    "News from the dome on Mount Harrow.",
  ),
  topic(
    "football",
    ["Football", "Football", "Fußball", "Fútbol", "كرة القدم", "फ़ुटबॉल"],
    "The game Saltmere argues about.",
  ),
  topic(
    "technology",
    ["Technology", "Technologie", "Technik", "Tecnología", "التقنية", "प्रौद्योगिकी"],
    "Machines and their makers.",
  ),
  topic(
    "lighthouses",
    ["Lighthouses", "Phares", "Leuchttürme", "Faros", "المنارات", "प्रकाशस्तंभ"],
    "The lamps of the Norrand coast.",
  ),
];
