import type { Replacement } from "./replacement";
import { isUntouched } from "./untouched";

const [EN_DASH, EM_DASH] = ["–", "—"];
/** Languages that write an em dash between clauses; others write an en dash. */
const EM_DASHES = new Set("be en es ja pt ru uk zh".split(" "));

const baseOf = (lang: string) => lang.toLowerCase().split("-")[0] ?? "";

/** Two hyphens become a dash, a third makes it the other one. A line that begins with them may become a divider: it needs a space after them. */
export function dash(before: string, typed: string, lang: string): Replacement | null {
  const usual = EM_DASHES.has(baseOf(lang)) ? EM_DASH : EN_DASH;
  if (typed === " ") return before === "--" ? { cut: 2, insert: `${usual} ` } : null;
  if (typed !== "-") return null;
  const last = before.at(-1);
  if (last === EN_DASH || last === EM_DASH) return { cut: 1, insert: last === EN_DASH ? EM_DASH : EN_DASH };
  const words = before.slice(0, -1);
  if (last !== "-" || words.trim() === "" || /-$/.test(words) || isUntouched(words)) return null;
  return { cut: 1, insert: /\p{Nd}$/u.test(words) ? EN_DASH : usual };
}
