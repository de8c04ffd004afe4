import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { fromStoredSentence } from "@/lib/platform/i18n/stored-sentence";
import { wordsIn } from "../shell/refusals/refusal-in";
import { makeStudioText } from "../shell/text/make-studio-text";
import { studioMessages } from "../shell/text/studio-messages";

/** Why a scheduled action failed: the refusal in a language of the studio; of a fault, which the log describes, only that it was one. */
export function failureIn(
  lang: StaffLanguage,
  { lastError, lastRefusal }: { lastError: string | null; lastRefusal: unknown },
): string | null {
  if (lastError === null) return null;
  const refusal = fromStoredSentence(lastRefusal);
  return refusal ? wordsIn(lang, refusal) : makeStudioText(lang, studioMessages(lang)).t("schedule.fault");
}
