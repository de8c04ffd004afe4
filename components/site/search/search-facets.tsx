import type { Facet } from "@/lib/public/search/search-stories";
import type { Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { Words } from "../words";

const fields = ["section", "topic", "year"] as const;

/** Links that search for the same with one more condition. */
export function SearchFacets({ facets, site }: { facets: Facet[]; site: Site }) {
  const text = textOf(site);
  if (facets.length === 0) return null;
  return (
    <nav className="search-facets" aria-label={text.t("search.narrow")}>
      {fields.map((field) => {
        const own = facets.filter((facet) => facet.field === field);
        if (own.length === 0) return null;
        return (
          <section key={field} aria-label={text.t(`search.${field}`)}>
            <h2>
              <Words site={site}>{text.t(`search.${field}`)}</Words>
            </h2>
            <ul>
              {own.map((facet) => (
                <li key={facet.query}>
                  <a href={`${site.prefix}/search?q=${encodeURIComponent(facet.query)}`} rel="nofollow">
                    {facet.name} <span>{text.number(facet.stories)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
