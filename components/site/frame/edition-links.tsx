import type { Site } from "@/lib/site/site";

const SHOWN = 12;

/** The site's languages; `languages` leads to the same page in those that have it. */
export function EditionLinks({ site, languages }: { site: Site; languages?: Site["languages"] }) {
  const shown = (languages ?? site.languages).slice(0, SHOWN);
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
