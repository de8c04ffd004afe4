/**
 * The language of the site that a source's language belongs to: itself where the site has it, else without its region, which makes no
 * edition of its own (en-US is en); a region with another script keeps that (zh-TW is zh-Hant).
 */
export function joinedLanguage(code: string, languages: readonly string[]): string {
  const { language, region, baseName } = new Intl.Locale(code);
  if (!region || languages.includes(code) || /-(?:\w{5,}|\d\w{3})/.test(baseName)) return code;
  const [script, usual] = [code, language].map((each) => new Intl.Locale(each).maximize().script);
  return script === usual ? language : `${language}-${script}`;
}
