import { isLanguagePrefix } from "@/lib/platform/i18n/language-prefix";

// Codes that Wikipedia uses in its own way, and what BCP 47 calls the same language.
const wikiCodes: Record<string, string> = {
  als: "gsw",
  "bat-smg": "sgs",
  "be-x-old": "be-tarask",
  bh: "bho",
  "fiu-vro": "vro",
  "roa-rup": "rup",
  simple: "en",
  "zh-classical": "lzh",
  "zh-min-nan": "nan",
  "zh-yue": "yue",
};

/** The canonical language code for one as it is written in the wild; null where no such language is known. */
export function languageCode(text: string): string | null {
  const written = text.trim().replaceAll("_", "-").toLowerCase();
  try {
    const [code] = Intl.getCanonicalLocales(wikiCodes[written] ?? written);
    return code && isLanguagePrefix(code.toLowerCase()) ? code : null;
  } catch {
    return null;
  }
}
