import type { Replacement } from "./replacement";

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";

/** Which space goes before a sign: in France by the Lexique of the Imprimerie nationale, in Switzerland by the Guide du typographe, in Canada by the OQLF. */
const SPACES: Record<string, Record<string, string>> = {
  fr: { "!": NARROW, "?": NARROW, ";": NARROW, ":": NO_BREAK },
  "fr-ch": { "!": NARROW, "?": NARROW, ";": NARROW, ":": NARROW },
  "fr-ca": { ":": NO_BREAK },
};

/** What a sign can follow: words, numbers, closing marks. */
const BEFORE_SIGN = /[\p{L}\p{N}\p{Pf}\p{Pe}\p{Sc}%…"]$/u;

/** The no-break space of French before `! ? ; :`, instead of a space that was typed there. Numbers, times and addresses have none. */
export function signSpace(before: string, typed: string, lang: string): Replacement | null {
  const [base = "", region = ""] = lang.toLowerCase().split("-");
  const spaces = SPACES[`${base}-${region}`] ?? SPACES[base];
  if (!spaces) return null;
  const colon = spaces[":"] ?? "";
  // 10:30 is a time; the colon after a number is a sign only where a space follows it.
  if (typed === " " && /\p{N}:$/u.test(before)) return { cut: 1, insert: `${colon}: ` };
  const space = spaces[typed];
  if (space) {
    if (before.endsWith(" ") && BEFORE_SIGN.test(before.slice(0, -1))) return { cut: 1, insert: space + typed };
    const isTime = typed === ":" && /\p{N}$/u.test(before);
    return BEFORE_SIGN.test(before) && !isTime ? { cut: 0, insert: space + typed } : null;
  }
  // A letter right after it shows that it was part of a word: https:, index.php?id
  const [, sign = ""] = /[\u00a0\u202f]([!?;:])$/.exec(before) ?? [];
  return sign in spaces && /[\p{L}\p{N}/=&#_]/u.test(typed) ? { cut: 2, insert: sign + typed } : null;
}
