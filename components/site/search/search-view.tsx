import type { SiteText } from "@/lib/platform/i18n/site-text";
import type { SearchResults } from "@/lib/site/search";
import type { SearchPage } from "@/lib/site/search-page";
import type { Site } from "@/lib/site/site";
import { SearchForm } from "../frame/search-form";
import { SiteFrame } from "../frame/site-frame";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { SearchFacets } from "./search-facets";
import { SearchHit } from "./search-hit";

const COUNTED = 1_000;

function countOf({ query, total, results }: SearchResults, { t, number }: SiteText): string {
  if (total === null) return t("search.many", { query, count: number(results.length) });
  if (total > COUNTED) return t("search.many", { query, count: number(COUNTED) });
  return t("search.results", { query, count: total });
}

const RESULTS = "search-results";

export function SearchView({ page: { site, found, more } }: { page: SearchPage }) {
  const text = textOf(site);
  return (
    <SiteFrame site={site} kind="page" className="search-page">
      <h1 className="sr-only">{text.t("search.title")}</h1>
      <SearchForm site={site} query={found?.query} results={RESULTS} />
      <div id={RESULTS}>
        {!found && <p className="count">{text.t("search.prompt")}</p>}
        {found && <SearchFound site={site} found={found} />}
        {more && (
          <nav className="pager" aria-label={text.t("search.title")}>
            <a className="button" href={more} rel="next">
              {text.t("list.older")}
              <Icon name="forward" />
            </a>
          </nav>
        )}
      </div>
    </SiteFrame>
  );
}

function SearchFound({ site, found }: { site: Site; found: SearchResults }) {
  const text = textOf(site);
  const { didYouMean, isPartial, results } = found;
  return (
    <>
      <p className="count" role="status">
        {didYouMean ? text.t("search.meant", { query: didYouMean }) : countOf(found, text)}
      </p>
      {isPartial && <p className="count">{text.t("search.partial")}</p>}
      {results.length === 0 && <p className="py-6 text-xl">{text.t("search.hint")}</p>}
      <SearchFacets site={site} facets={found.facets} />
      <ol className="story-list">
        {results.map((hit) => (
          <li key={hit.id}>
            <SearchHit hit={hit} site={site} />
          </li>
        ))}
      </ol>
    </>
  );
}
