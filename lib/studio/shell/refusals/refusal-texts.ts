import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { ar as arCauses } from "./causes/ar";
import { de as deCauses } from "./causes/de";
import { es as esCauses } from "./causes/es";
import { fr as frCauses } from "./causes/fr";
import { ar as arSentences } from "./sentences/ar";
import { de as deSentences } from "./sentences/de";
import { es as esSentences } from "./sentences/es";
import { fr as frSentences } from "./sentences/fr";
import { ar as arTerms } from "./terms/ar";
import { de as deTerms } from "./terms/de";
import { es as esTerms } from "./terms/es";
import { fr as frTerms } from "./terms/fr";

type Texts = Readonly<Record<string, string>>;

/** What refusals say in the languages of the studio, by the English words that rules state. */
export const refusalTexts: Record<Exclude<StaffLanguage, "en">, Texts> = {
  ar: { ...arSentences, ...arCauses, ...arTerms },
  de: { ...deSentences, ...deCauses, ...deTerms },
  es: { ...esSentences, ...esCauses, ...esTerms },
  fr: { ...frSentences, ...frCauses, ...frTerms },
};
