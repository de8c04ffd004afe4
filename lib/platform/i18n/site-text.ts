import { createTranslator } from "use-intl/core";
import { ar } from "./messages/ar";
import { de } from "./messages/de";
import { en, type Messages } from "./messages/en";
import { es } from "./messages/es";
import { fr } from "./messages/fr";
import { he } from "./messages/he";
import { hi } from "./messages/hi";
import { ja } from "./messages/ja";

const messagesOf: Record<string, Messages> = { ar, de, en, es, fr, he, hi, ja };

const translator = (locale: string, messages: Messages) => createTranslator<Messages>({ locale, messages });

export interface SiteText {
  /** Language of the words, which is English where the site's language has none of its own */
  lang: string;
  /** Language of dates and numbers, which know more languages than the words */
  dateLang: string;
  t: ReturnType<typeof translator>;
  /** 23 November 2026 */
  date(instant: Date): string;
  /** Monday 23 November 2026 */
  longDate(instant: Date): string;
  /** 2026 */
  year(instant: Date): string;
  /** November 2026 */
  month(instant: Date): string;
  /** 23 November 2026, 14:05 GMT */
  dateTime(instant: Date): string;
  /** Mon */
  weekday(instant: Date): string;
  /** 23 Nov */
  shortDate(instant: Date): string;
  /** 23 Nov 2026 */
  mediumDate(instant: Date): string;
  /** 14:05 */
  time(instant: Date): string;
  number(count: number): string;
  /** "2 years ago", the year itself in languages that have no such words */
  yearsAgo(years: number, instant: Date): string;
  /** The parts of "A, B and C", each name at its index. */
  listParts(names: string[]): { type: "element" | "literal"; value: string }[];
}

const known = new Map<string, SiteText>();

/** Words, dates and numbers of the reader site in a language, dates in the newsroom's zone. */
export function siteText(siteLang: string, zone: string): SiteText {
  const key = `${siteLang} ${zone}`;
  const text = known.get(key) ?? makeText(siteLang, zone);
  known.set(key, text);
  return text;
}

const isEnglish = (lang: string) => /^en(?:-|$)/.test(lang);

/** Whether the formats of dates in a language are known here: an unknown language would get those of the machine. */
const hasDates = (lang: string) => Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;

// What is formatted where a language has no words for it: "-4 y"
const WORDLESS = /^\P{L}*[-−]/u;

function makeText(siteLang: string, zone: string): SiteText {
  const base = siteLang.split("-")[0] ?? siteLang;
  const messages = messagesOf[siteLang] ?? messagesOf[base];
  const lang = messages ? siteLang : "en";
  const dateLang = isEnglish(siteLang) || hasDates(siteLang) ? siteLang : lang;
  // News in English is dated as in most of the world: 23 November 2026.
  const datedAs = isEnglish(dateLang) ? "en-GB" : dateLang;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(datedAs, { timeZone: zone, calendar: "gregory", ...options });
    return (instant: Date) => formatter.format(instant);
  };
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  const clock = { hour: "2-digit", minute: "2-digit" } as const;
  const numbers = new Intl.NumberFormat(dateLang);
  const list = new Intl.ListFormat(lang, { type: "conjunction" });
  const relative = new Intl.RelativeTimeFormat(dateLang);
  const year = format({ year: "numeric" });
  return {
    lang,
    dateLang,
    t: translator(lang, messages ?? en),
    date: format(day),
    longDate: format({ ...day, weekday: "long" }),
    year,
    month: format({ month: "long", year: "numeric" }),
    dateTime: format({ ...day, ...clock, timeZoneName: "short" }),
    weekday: format({ weekday: "short" }),
    shortDate: format({ day: "numeric", month: "short" }),
    mediumDate: format({ day: "numeric", month: "short", year: "numeric" }),
    time: format(clock),
    number: (count) => numbers.format(count),
    yearsAgo(years, instant) {
      const text = relative.format(-years, "year");
      return WORDLESS.test(text) ? year(instant) : text;
    },
    listParts: (names) => list.formatToParts(names),
  };
}
