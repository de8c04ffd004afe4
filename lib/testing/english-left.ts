import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { studioMessages } from "@/lib/studio/shell/text/studio-messages";

interface Tree {
  [key: string]: string | Tree;
}

const leaves = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : leaves(value)));

const hasWord = (text: string) => /\p{L}{4}/u.test(text);
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A message with values as the pattern of what a page shows of it; what is beside an element is text of its own there. */
const patternsOf = (message: string): RegExp[] =>
  message
    .split(/<\/?\w+>/)
    .map((part) => part.trim())
    .filter((part) => hasWord(part.replace(/\{\w+\}/g, "")))
    .map(
      (part) =>
        new RegExp(
          `^${part
            .split(/\{\w+\}/)
            .map(quoted)
            .join(".+")}$`,
          "u",
        ),
    );

/** Finds which of the texts of a page in `lang` are English messages of the studio, of those that `lang` says in other words. */
export function englishLeft(lang: StaffLanguage, texts: string[]): string[] {
  const own = leaves(studioMessages(lang) as unknown as Tree);
  const english = leaves(studioMessages("en") as unknown as Tree);
  const translated = english.filter((message, index) => message !== own[index] && !/, (plural|select),/.test(message));
  const patterns = translated.flatMap(patternsOf);
  const known = new Set(own);
  return texts.filter((text) => !known.has(text) && patterns.some((pattern) => pattern.test(text)));
}
