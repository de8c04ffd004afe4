import type { StudioText } from "@/lib/studio/shell/text/make-studio-text";
import type { DraftFields } from "../draft/draft-fields";
import type { StoryCheck } from "./story-checks";

const MARK = /^\p{M}/u;
const UNPRINTABLE = /^[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u;

/** A letter as it can be spoken of: itself and its number, an accent on a dotted circle, what has no shape by its number alone. */
export function letterName(letter: string): string {
  const number = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (UNPRINTABLE.test(letter)) return number;
  return `${MARK.test(letter) ? `\u25CC${letter}` : letter} (${number})`;
}

/** The letters named in a sentence in the language of the studio, each isolated from the direction of the others. */
export function letterNames(letters: readonly string[], locale: string): string {
  const names = letters.map((letter) => `\u2068${letterName(letter)}\u2069`);
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

/** Names the letters that no font of the share card has, with the way to the headline or else to the card. */
export function letterCheck(
  letters: readonly string[],
  { headline }: Pick<DraftFields, "headline">,
  { t, locale }: Pick<StudioText, "t" | "locale">,
): StoryCheck[] {
  if (letters.length === 0) return [];
  const isInHeadline = letters.some(
    (letter) => headline.normalize("NFD").includes(letter) || headline.includes(letter),
  );
  return [
    {
      text: t("editor.panels.checks.undrawn", { letters: letterNames(letters, locale) }),
      isBlocking: false,
      place: isInHeadline ? { field: "headline" } : { panel: "share" },
    },
  ];
}
