import { subjectTopics } from "./subject-topics";
import { type DemoTopic, topic } from "./topic";

const running: DemoTopic[] = [
  topic(
    "harbour-tram",
    ["Harbour tram", "Tramway du port", "Hafenbahn", "Tranvía del puerto", "ترام الميناء", "बंदरगाह ट्राम"],
    "Line 7, the tram along the quays: its cost, its route and its long road to opening day.",
  ),
  topic(
    "storm-runa",
    ["Storm Runa", "Tempête Runa", "Sturm Runa", "Temporal Runa", "العاصفة رونا", "तूफ़ान रूना"],
    "The storm that cut off the Skerrin Isles and flooded the lower quays.",
  ),
  topic(
    "assembly-election",
    [
      "Assembly election",
      "Élections à l'Assemblée",
      "Wahl zur Versammlung",
      "Elecciones a la Asamblea",
      "انتخابات الجمعية",
      "सभा चुनाव",
    ],
    "The vote for Norrand's 181 seats, and the talks that followed it.",
  ),
  topic(
    "budget-dispute",
    [
      "Budget dispute",
      "Bras de fer budgétaire",
      "Haushaltsstreit",
      "Pugna por el presupuesto",
      "خلاف الموازنة",
      "बजट विवाद",
    ],
    "Who pays for the sea wall, and what the Treasury may borrow.",
  ),
  topic(
    "cup-final",
    ["Cup final", "Finale de la Coupe", "Pokalfinale", "Final de Copa", "نهائي الكأس", "कप फ़ाइनल"],
    "Saltmere Wanderers against Corran Athletic at the Mole.",
  ),
  topic(
    "port-strike",
    ["Port strike", "Grève du port", "Hafenstreik", "Huelga portuaria", "إضراب الميناء", "बंदरगाह हड़ताल"],
    "The crane drivers' dispute over night shifts and remote control.",
  ),
  topic(
    "lantern-explains",
    [
      "The Lantern explains",
      "La Lanterne explique",
      "Die Laterne erklärt",
      "El Farol explica",
      "القنديل يشرح",
      "लैंटर्न समझाता है",
    ],
    "Plain answers to the questions readers send us.",
  ),
  topic(
    "fact-check",
    ["Fact check", "Vérification", "Faktencheck", "Verificación", "تدقيق الحقائق", "तथ्य जाँच"],
    "Claims tested against documents, with the documents linked.",
  ),
  topic(
    "long-reads",
    ["Long reads", "Grand format", "Lange Texte", "A fondo", "قراءات مطوّلة", "लंबे लेख"],
    "Stories that take their time.",
  ),
];

const places: DemoTopic[] = [
  topic(
    "saltmere",
    ["Saltmere", "Saltmere", "Saltmere", "Saltmere", "سولتمير", "साल्टमीर"],
    "The capital of Norrand and its largest port, at the mouth of the Wend.",
  ),
  topic(
    "skerrin-isles",
    ["Skerrin Isles", "Îles Skerrin", "Skerrin-Inseln", "Islas Skerrin", "جزر سكيرين", "स्केरिन द्वीप"],
    "Seven islands, 4,100 people and one ferry, an hour and a half from Saltmere.",
  ),
  topic(
    "upper-wend",
    ["Upper Wend", "Haut-Wend", "Oberes Wend", "Alto Wend", "أعالي وِند", "ऊपरी वेंड"],
    "The farming valley above the dam.",
  ),
  topic(
    "corran",
    ["Corran", "Corran", "Corran", "Corran", "كوران", "कोरान"],
    "Norrand's second city, inland and never second in its own mind.",
  ),
  topic(
    "lower-quays",
    ["Lower Quays", "Quais-Bas", "Untere Kais", "Muelles Bajos", "الأرصفة السفلى", "निचले घाट"],
    "The oldest quarter of Saltmere, a metre above the spring tide.",
  ),
];

const bodies: DemoTopic[] = [
  topic(
    "city-council",
    ["City council", "Conseil municipal", "Stadtrat", "Ayuntamiento", "مجلس المدينة", "नगर परिषद"],
    "The 45 members who run Saltmere.",
  ),
  topic(
    "the-assembly",
    ["The Assembly", "L'Assemblée", "Die Versammlung", "La Asamblea", "الجمعية الوطنية", "सभा"],
    "Norrand's parliament, on Assembly Hill.",
  ),
  topic(
    "port-of-saltmere",
    ["Port of Saltmere", "Port de Saltmere", "Hafen Saltmere", "Puerto de Saltmere", "ميناء سولتمير", "साल्टमीर बंदरगाह"],
    "The publicly owned port and its three terminals.",
  ),
  topic(
    "littoral-union",
    ["Littoral Union", "Union littorale", "Litoralunion", "Unión Litoral", "الاتحاد الساحلي", "तटीय संघ"],
    "Eleven coastal states that share a market and a fisheries court.",
  ),
  topic(
    "saltmere-wanderers",
    [
      "Saltmere Wanderers",
      "Saltmere Wanderers",
      "Saltmere Wanderers",
      "Saltmere Wanderers",
      "سولتمير واندررز",
      "साल्टमीर वांडरर्स",
    ],
    "Football club, founded by ropemakers.",
  ),
  topic(
    "ilse-marchetti",
    ["Ilse Marchetti", "Ilse Marchetti", "Ilse Marchetti", "Ilse Marchetti", "إلزه ماركيتي", "इल्ज़े मार्केटी"],
    "Mayor of Saltmere, in her second term.",
  ),
  topic(
    "elias-verhaven",
    ["Elias Verhaven", "Elias Verhaven", "Elias Verhaven", "Elias Verhaven", "إلياس فيرهافن", "इलायस वरहावन"],
    "Prime minister of Norrand, leader of the Civic Union.",
  ),
  topic(
    "adaeze-lindqvist",
    [
      "Adaeze Lindqvist",
      "Adaeze Lindqvist",
      "Adaeze Lindqvist",
      "Adaeze Lindqvist",
      "أدايزه ليندكفيست",
      "अडाएज़े लिंडक्विस्ट",
    ],
    "Leader of the Common Ground party.",
  ),
];

export const topics: DemoTopic[] = [...running, ...places, ...bodies, ...subjectTopics];
