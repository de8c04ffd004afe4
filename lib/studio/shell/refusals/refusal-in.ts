import type { Refusal } from "@/lib/newsroom/refusal";
import { filled, Sentence } from "@/lib/platform/i18n/sentence";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import type { ActionRefused } from "../action-result";
import { refusalTexts } from "./refusal-texts";

/** A refusal in a language of the studio; what has no translation stays in English. */
export function refusalIn(lang: StaffLanguage, refusal: Refusal): ActionRefused {
  const { code, stated, statedProblems } = refusal;
  const problems = statedProblems.map((problem) => ({ ...problem, message: wordsIn(lang, problem.message) }));
  return { ok: false, code, message: wordsIn(lang, stated), problems };
}

/** Words of a rule in a language of the studio. Values that are text stay as they are: names, addresses, times. */
export function wordsIn(lang: StaffLanguage, words: string | Sentence): string {
  if (lang === "en") return String(words);
  const { template, values } = typeof words === "string" ? new Sentence(words) : words;
  const own = refusalTexts[lang][template] ?? template;
  return filled(
    own,
    values.map((value) => (value instanceof Sentence ? wordsIn(lang, value) : String(value))),
  );
}
