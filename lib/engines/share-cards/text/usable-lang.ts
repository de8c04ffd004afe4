/** The language as Intl takes it: codes that it refuses, such as zh-yue, give way to what they are a kind of. */
export function usableLang(lang: string): string {
  const simpler = /^zh-(yue|classical|min-nan)/i.test(lang) ? "zh-Hant" : (lang.split("-")[0] ?? "");
  return [lang, simpler].find(isLocale) ?? "en";
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
