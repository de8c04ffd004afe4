import type { SiteText } from "@/lib/platform/i18n/site-text";
import type { EmptyResultFallback, SearchResults } from "@/lib/public/search/search-stories";
import type { Site } from "@/lib/public/site";
import type { SearchPage } from "@/lib/site/search-page";
import { SearchForm } from "../frame/search-form";
import { SiteFrame } from "../frame/site-frame";
import { Icon } from "../icon";
import { textOf } from "../text-of";
import { Words } from "../words";
import { SearchFacets } from "./search-facets";
import { SearchHit } from "./search-hit";
import { SearchOptions } from "./search-options";

function countOf({ fields, total, isMore, ...found }: SearchResults, { t, number }: SiteText): string {
  const query = fields.text || found.query;
  if (isMore) return t("search.many", { query, count: number(total) });
  return t("search.results", { query, count: total });
}

const FORM = "search-form";
const RESULTS = "search-results";
const NEAR = "search-near";
const INSTEAD = "search-instead";

export function SearchView({ page: { site, found, more, feed } }: { page: SearchPage }) {
  const text = textOf(site);
  return (
    <SiteFrame site={site} kind="page" className="search-page">
      <h1 className="sr-only">
        <Words site={site}>{text.t("search.title")}</Words>
      </h1>
      <SearchForm site={site} id={FORM} query={found?.fields.text} results={RESULTS} />
      <SearchOptions site={site} form={FORM} fields={found?.fields} />
      <div id={RESULTS}>
        {!found && (
          <p className="count">
            <Words site={site}>{text.t("search.prompt")}</Words>
          </p>
        )}
        {found && <SearchFound site={site} found={found} />}
        {feed && (
          <p className="search-feed">
            <a href={feed} rel="nofollow">
              <Words site={site}>{text.t("search.follow")}</Words>
            </a>
          </p>
        )}
        {more && (
          <nav className="pager" aria-label={text.t("search.title")}>
            <a className="button" href={more} rel="next">
              <Words site={site}>{text.t("list.older")}</Words>
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
  const { takenFor, didYouMean, isPartial, results, near, instead } = found;
  const isEmpty = results.length + near.length === 0;
  return (
    <>
      {!(isPartial && isEmpty) && (
        <p className="count" role="status">
          <Words site={site}>{takenFor ? text.t("search.meant", { query: takenFor }) : countOf(found, text)}</Words>
        </p>
      )}
      {didYouMean && (
        <p className="count">
          <a href={`${site.prefix}/search?q=${encodeURIComponent(didYouMean)}`} rel="nofollow">
            <Words site={site}>{text.t("search.didYouMean", { query: didYouMean })}</Words>
          </a>
        </p>
      )}
      {found.ignored.length > 0 && (
        <p className="count">
          <Words site={site}>{text.t("search.ignored", { operators: found.ignored.join(" ") })}</Words>
        </p>
      )}
      {isPartial && (
        <p className="count" role="status">
          <Words site={site}>{text.t("search.partial")}</Words>
        </p>
      )}
      {isEmpty && !isPartial && (
        <p className="py-6 text-xl">
          <Words site={site}>{text.t("search.hint")}</Words>
        </p>
      )}
      {instead && <EmptyResult site={site} instead={instead} />}
      <SearchFacets site={site} facets={found.facets} />
      <Hits site={site} hits={results} />
      {near.length > 0 && (
        <section aria-labelledby={NEAR}>
          <h2 id={NEAR}>
            <Words site={site}>{text.t("search.near")}</Words>
          </h2>
          <Hits site={site} hits={near} />
        </section>
      )}
    </>
  );
}

function EmptyResult({ site, instead: { closest, cards } }: { site: Site; instead: EmptyResultFallback }) {
  const text = textOf(site);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={INSTEAD}>
      <h2 id={INSTEAD}>
        {closest ? (
          <a href={closest.path}>{text.t("search.latestIn", { name: closest.name })}</a>
        ) : (
          <Words site={site}>{text.t("search.latest")}</Words>
        )}
      </h2>
      <Hits site={site} hits={cards} />
    </section>
  );
}

function Hits({ site, hits }: { site: Site; hits: SearchResults["results"] }) {
  if (hits.length === 0) return null;
  return (
    <ol className="story-list">
      {hits.map((hit) => (
        <li key={hit.id}>
          <SearchHit hit={hit} site={site} />
        </li>
      ))}
    </ol>
  );
}
