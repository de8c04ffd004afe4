import type { EveryLanguage } from "./languages";

type DemoSection = {
  slug: string;
  names: EveryLanguage;
  accent: string;
  accentDark: string;
  descriptions: EveryLanguage;
  order: number;
};

type Texts = readonly [en: string, fr: string, de: string, es: string, ar: string, hi: string];

const byLanguage = ([en, fr, de, es, ar, hi]: Texts): EveryLanguage => ({ en, fr, de, es, ar, hi });

const section = (
  slug: string,
  names: Texts,
  accent: string,
  accentDark: string,
  descriptions: Texts,
  order: number,
): DemoSection => ({
  slug,
  names: byLanguage(names),
  accent,
  accentDark,
  descriptions: byLanguage(descriptions),
  order,
});

export const sections: DemoSection[] = [
  section(
    "city",
    ["City", "Ville", "Stadt", "Ciudad", "المدينة", "शहर"],
    "#a8321a",
    "#ff8a6b",
    [
      "Saltmere street by street: trams, housing, schools and the council.",
      "Saltmere rue par rue : tramways, logement, écoles et conseil municipal.",
      "Saltmere, Straße für Straße: Trams, Wohnungen, Schulen und der Rat.",
      "Saltmere calle a calle: tranvías, vivienda, escuelas y ayuntamiento.",
      "سولتمير شارعًا شارعًا: الترام والسكن والمدارس والمجلس البلدي.",
      "साल्टमीर गली-गली: ट्राम, आवास, स्कूल और नगर परिषद।",
    ],
    1,
  ),
  section(
    "nation",
    ["Nation", "Pays", "Land", "País", "الوطن", "देश"],
    "#1f4e8c",
    "#7fb2f0",
    [
      "The Assembly, the regions and how Norrand is governed.",
      "L’Assemblée, les régions et la manière dont Norrand est gouverné.",
      "Die Versammlung, die Regionen und wie Norrand regiert wird.",
      "La Asamblea, las regiones y cómo se gobierna Norrand.",
      "الجمعية والأقاليم وكيف تُحكم نوراند.",
      "विधानसभा, प्रांत और नोरैंड का शासन।",
    ],
    2,
  ),
  section(
    "world",
    ["World", "Monde", "Welt", "Mundo", "العالم", "दुनिया"],
    "#0f5f5c",
    "#5cc7c0",
    [
      "Beyond the strait: the Littoral Union and further shores.",
      "Au-delà du détroit : l’Union littorale et d’autres rivages.",
      "Jenseits der Meerenge: die Küstenunion und fernere Ufer.",
      "Más allá del estrecho: la Unión Litoral y otras orillas.",
      "ما وراء المضيق: الاتحاد الساحلي وشواطئ أبعد.",
      "जलडमरूमध्य के पार: तटीय संघ और उससे आगे।",
    ],
    3,
  ),
  section(
    "business",
    ["Business", "Économie", "Wirtschaft", "Economía", "الاقتصاد", "कारोबार"],
    "#5c4a12",
    "#d9b84f",
    [
      "The port, the banks, work and what things cost.",
      "Le port, les banques, le travail et le prix des choses.",
      "Der Hafen, die Banken, die Arbeit und was die Dinge kosten.",
      "El puerto, los bancos, el trabajo y lo que cuestan las cosas.",
      "الميناء والمصارف والعمل وأسعار الأشياء.",
      "बंदरगाह, बैंक, काम और चीज़ों के दाम।",
    ],
    4,
  ),
  section(
    "culture",
    ["Culture", "Culture", "Kultur", "Cultura", "الثقافة", "संस्कृति"],
    "#7a2463",
    "#ef8fd0",
    [
      "Stage, page, screen, music and supper.",
      "La scène, la page, l’écran, la musique et la table.",
      "Bühne, Buch, Bildschirm, Musik und Abendessen.",
      "Escena, página, pantalla, música y mesa.",
      "المسرح والكتاب والشاشة والموسيقى والمائدة.",
      "मंच, किताब, परदा, संगीत और खाना।",
    ],
    5,
  ),
  section(
    "science",
    ["Science", "Sciences", "Wissen", "Ciencia", "العلوم", "विज्ञान"],
    "#2d5a27",
    "#86cf7a",
    [
      "Sea, sky, body and machine, explained with care.",
      "La mer, le ciel, le corps et la machine, expliqués avec soin.",
      "Meer, Himmel, Körper und Maschine, sorgfältig erklärt.",
      "Mar, cielo, cuerpo y máquina, explicados con cuidado.",
      "البحر والسماء والجسد والآلة، بشرح متأنٍّ.",
      "समुद्र, आकाश, शरीर और मशीन, ध्यान से समझाए हुए।",
    ],
    6,
  ),
  section(
    "sport",
    ["Sport", "Sport", "Sport", "Deportes", "الرياضة", "खेल"],
    "#8a3a00",
    "#ffa15c",
    [
      "Football first, then rowing, running and the rest.",
      "Le football d’abord, puis l’aviron, la course et le reste.",
      "Zuerst Fußball, dann Rudern, Laufen und alles andere.",
      "Primero el fútbol; después el remo, las carreras y lo demás.",
      "كرة القدم أولًا، ثم التجديف والجري وسواهما.",
      "पहले फ़ुटबॉल, फिर नौकायन, दौड़ और बाकी खेल।",
    ],
    7,
  ),
  section(
    "opinion",
    ["Opinion", "Opinions", "Meinung", "Opinión", "الرأي", "विचार"],
    "#3b2f7d",
    "#b3a6ff",
    [
      "Columnists, leaders and letters, signed and argued.",
      "Chroniques, éditoriaux et lettres, signés et argumentés.",
      "Kolumnen, Leitartikel und Briefe, mit Namen und Gründen.",
      "Columnas, editoriales y cartas, con firma y argumentos.",
      "أعمدة وافتتاحيات ورسائل، موقّعة ومعلّلة.",
      "स्तंभ, संपादकीय और पत्र, नाम और तर्क के साथ।",
    ],
    8,
  ),
];
