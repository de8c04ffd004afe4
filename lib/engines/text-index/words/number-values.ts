/** Powers of ten that words and endings of numbers stand for; "k" and "bn" in every language. */
const common: Record<string, number> = { k: 3, bn: 9, tn: 12 };
const scales: Record<string, string> = {
  en: "thousand:3 million:6 millions:6 mn:6 billion:9 billions:9 trillion:12 trillions:12",
  de: "tausend:3 million:6 millionen:6 mio:6 milliarde:9 milliarden:9 mrd:9 billion:12 billionen:12",
  fr: "mille:3 million:6 millions:6 milliard:9 milliards:9 md:9 mds:9 billion:12 billions:12",
  es: "mil:3 millon:6 millones:6 billon:12 billones:12",
  it: "mila:3 milione:6 milioni:6 mln:6 miliardo:9 miliardi:9 mld:9",
  pt: "mil:3 milhao:6 milhoes:6 bilhao:9 bilhoes:9 trilhao:12 trilhoes:12",
  nl: "duizend:3 miljoen:6 mln:6 miljard:9 mld:9 biljoen:12",
  sv: "tusen:3 miljon:6 miljoner:6 miljard:9 miljarder:9",
  da: "tusind:3 million:6 millioner:6 milliard:9 milliarder:9",
  nb: "tusen:3 million:6 millioner:6 milliard:9 milliarder:9",
  pl: "tys:3 tysiecy:3 mln:6 milion:6 milionow:6 mld:9 miliard:9 miliardow:9",
  ru: "тыс:3 тысяч:3 млн:6 миллион:6 миллиона:6 миллионов:6 млрд:9 миллиард:9 миллиарда:9 миллиардов:9 трлн:12",
  uk: "тис:3 тисяч:3 млн:6 мільион:6 мільиона:6 мільиони:6 мільионів:6 млрд:9 мільярд:9 мільярда:9 мільярди:9 мільярдів:9 трлн:12",
  tr: "bin:3 milyon:6 milyar:9 trilyon:12",
  id: "ribu:3 juta:6 miliar:9 triliun:12",
  ar: "الف:3 مليون:6 مليار:9",
  hi: "हजार:3 लाख:5 करोड:7 अरब:9",
};
const read = new Map<string, ReadonlyMap<string, number>>();

function scalesOf(lang: string): ReadonlyMap<string, number> {
  const code = lang.split("-")[0] ?? lang;
  const known = read.get(code);
  if (known) return known;
  const own = (scales[code] ?? "").split(" ").map((each): [string, number] => {
    const [word = "", power] = each.split(":");
    return [word, Number(power)];
  });
  const found = new Map([...Object.entries(common), ...own.filter(([word]) => word !== "")]);
  read.set(code, found);
  return found;
}

/** The digits of a number such as "1.6" times what a word or an ending in plain letters stands for; null where it is no such word. */
export function numberValue(lang: string, number: string, scale: string): string | null {
  const power = scalesOf(lang).get(scale);
  if (power === undefined) return null;
  const [whole = "", fraction = ""] = number.split(".");
  if (fraction.length > power) return null;
  return (whole + fraction.padEnd(power, "0")).replace(/^0+(?=\d)/, "");
}
