import type { EditionLink, Site } from "@/lib/site/site";

/** The site's languages; `languages` leads to the same page in those that have it. */
export function EditionLinks({
  site,
  languages = site.languages,
  most = Number.POSITIVE_INFINITY,
}: {
  site: Site;
  languages?: EditionLink[];
  most?: number;
}) {
  const shown = languages.slice(0, most);
  if (shown.length < 2) return null;
  return (
    <ul className="editions">
      {shown.map(({ lang, dir, name, path }) => (
        <li key={lang}>
          <a href={path} lang={lang} hrefLang={lang} dir={dir} aria-current={lang === site.lang ? "true" : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
