import type { EditionLink, Site } from "@/lib/public/site";
import { inLanguage } from "../in-language";

/** The site's languages; `languages` leads to the same page in those that have it. Of more than `most` the page's own is shown all the same. */
export function EditionLinks({
  site,
  languages = site.languages,
  most = Number.POSITIVE_INFINITY,
}: {
  site: Site;
  languages?: EditionLink[];
  most?: number;
}) {
  const own = languages.find(({ lang }) => lang === site.lang);
  const first = languages.slice(0, most);
  const shown = own && !first.includes(own) ? [...first.slice(0, -1), own] : first;
  if (shown.length < 2) return null;
  return (
    <ul className="editions">
      {shown.map(({ lang, name, path }) => (
        <li key={lang}>
          <a href={path} {...inLanguage(lang)} hrefLang={lang} aria-current={lang === site.lang ? "true" : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
