import type { Site } from "@/lib/site/site";
import { textOf } from "../text-of";

export function SearchForm({ site, query }: { site: Site; query?: string }) {
  const { t } = textOf(site);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> has no landmark in browsers of two years ago
    <form className="search-form" role="search" action={`${site.prefix}/search`} method="get">
      <input
        type="search"
        name="q"
        defaultValue={query}
        aria-label={t("nav.searchLabel")}
        placeholder={t("nav.searchLabel")}
        maxLength={200}
        required
      />
      <button type="submit">{t("search.go")}</button>
    </form>
  );
}
