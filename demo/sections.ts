import type { EveryLanguage } from "./languages";

type DemoSection = {
  slug: string;
  names: EveryLanguage;
  accent: string;
  accentDark: string;
  description: string;
  order: number;
};

const section = (
  slug: string,
  names: readonly [string, string, string, string, string, string],
  accent: string,
  accentDark: string,
  description: string,
  order: number,
): DemoSection => {
  const [en, fr, de, es, ar, hi] = names;
  return { slug, names: { en, fr, de, es, ar, hi }, accent, accentDark, description, order };
};

export const sections: DemoSection[] = [
  section(
    "city",
    ["City", "Ville", "Stadt", "Ciudad", "المدينة", "शहर"],
    "#a8321a",
    "#ff8a6b",
    "Saltmere street by street: trams, housing, schools and the council.",
    1,
  ),
  section(
    "nation",
    ["Nation", "Pays", "Land", "País", "الوطن", "देश"],
    "#1f4e8c",
    "#7fb2f0",
    "The Assembly, the regions and how Norrand is governed.",
    2,
  ),
  section(
    "world",
    ["World", "Monde", "Welt", "Mundo", "العالم", "दुनिया"],
    "#0f5f5c",
    "#5cc7c0",
    "Beyond the strait: the Littoral Union and further shores.",
    3,
  ),
  section(
    "business",
    ["Business", "Économie", "Wirtschaft", "Economía", "الاقتصاد", "कारोबार"],
    "#5c4a12",
    "#d9b84f",
    "The port, the banks, work and what things cost.",
    4,
  ),
  section(
    "culture",
    ["Culture", "Culture", "Kultur", "Cultura", "الثقافة", "संस्कृति"],
    "#7a2463",
    "#ef8fd0",
    "Stage, page, screen, music and supper.",
    5,
  ),
  section(
    "science",
    ["Science", "Sciences", "Wissen", "Ciencia", "العلوم", "विज्ञान"],
    "#2d5a27",
    "#86cf7a",
    "Sea, sky, body and machine, explained with care.",
    6,
  ),
  section(
    "sport",
    ["Sport", "Sport", "Sport", "Deportes", "الرياضة", "खेल"],
    "#8a3a00",
    "#ffa15c",
    "Football first, then rowing, running and the rest.",
    7,
  ),
  section(
    "opinion",
    ["Opinion", "Opinions", "Meinung", "Opinión", "الرأي", "विचार"],
    "#3b2f7d",
    "#b3a6ff",
    "Columnists, leaders and letters, signed and argued.",
    8,
  ),
];
