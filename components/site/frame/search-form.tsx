import type { Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { wordsLang } from "../words-lang";

/** `results` is the id of the element that holds the results of what is being typed; `id` that of the form, for fields elsewhere. */
export function SearchForm({
  site,
  id,
  query,
  results,
}: {
  site: Site;
  id?: string;
  query?: string | undefined;
  results?: string;
}) {
  const { t } = textOf(site);
  return (
    <masthead-search data-lang={site.lang} data-label={t("search.suggestions")} data-results={results}>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> has no landmark in browsers of two years ago */}
      <form id={id} className="search-form" role="search" action={`${site.prefix}/search`} method="get">
        <input
          type="search"
          name="q"
          defaultValue={query}
          aria-label={t("nav.searchLabel")}
          placeholder={t("nav.searchLabel")}
          maxLength={200}
          required
        />
        <button type="submit" {...wordsLang(site)}>
          {t("search.go")}
        </button>
      </form>
    </masthead-search>
  );
}
