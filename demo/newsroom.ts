import { authors } from "./authors";
import { type EveryLanguage, type Language, languages } from "./languages";
import { sections } from "./sections";
import { staff } from "./staff";
import { topics } from "./topics";

const names: EveryLanguage = {
  en: "The Saltmere Lantern",
  fr: "La Lanterne de Saltmere",
  de: "Die Saltmere Laterne",
  es: "El Farol de Saltmere",
  ar: "قنديل سولتمير",
  hi: "साल्टमीर लैंटर्न",
};

const taglines: EveryLanguage = {
  en: "A light on the water since 1871",
  fr: "Une lumière sur l'eau depuis 1871",
  de: "Ein Licht auf dem Wasser seit 1871",
  es: "Una luz sobre el agua desde 1871",
  ar: "ضوءٌ على الماء منذ عام 1871",
  hi: "1871 से पानी पर एक रोशनी",
};

export const demoNewsroom = {
  names,
  taglines,
  defaultLanguage: "en" satisfies Language as Language,
  languages: languages.map((code, index) => ({ code, order: index + 1, rightToLeft: code === "ar" })),
  sections,
  authors,
  topics,
  staff,
};
