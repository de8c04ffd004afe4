import { Field } from "./field";

const MAX_SHOWN_LANGUAGES = 8;

/** A field for each language; where these are many, those that say nothing yet are folded away. */
export function ByLanguageFields({
  values,
  languages,
  labelOf,
  nameOf,
  moreLabel,
  maxLength,
}: {
  values: Record<string, string>;
  languages: string[];
  labelOf: (lang: string) => string;
  nameOf: (lang: string) => string;
  /** Of the fields that are folded away */
  moreLabel: (count: number) => string;
  maxLength?: number;
}) {
  const isShown = (lang: string) =>
    languages.length <= MAX_SHOWN_LANGUAGES || lang === languages[0] || Boolean(values[lang]);
  const folded = languages.filter((lang) => !isShown(lang));
  const field = (lang: string) => (
    <Field
      key={lang}
      label={labelOf(lang)}
      name={nameOf(lang)}
      defaultValue={values[lang] ?? ""}
      lang={lang}
      dir="auto"
      maxLength={maxLength}
    />
  );
  return (
    <>
      {languages.filter(isShown).map(field)}
      {folded.length > 0 && (
        <details className="w-full">
          <summary className="cursor-pointer py-1 text-xs font-medium text-ink-2">{moreLabel(folded.length)}</summary>
          <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-3">
            {folded.map(field)}
          </div>
        </details>
      )}
    </>
  );
}
