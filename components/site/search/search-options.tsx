import type { SearchResults } from "@/lib/public/search/search-stories";
import type { Site } from "@/lib/public/site";
import { textOf } from "../text-of";
import { Words } from "../words";

/** Order and dates of a search, as fields of its form, and what can be written in a query. */
export function SearchOptions({
  site,
  form,
  fields,
}: {
  site: Site;
  form: string;
  fields: SearchResults["fields"] | undefined;
}) {
  const { t } = textOf(site);
  return (
    <>
      <div className="search-options-row">
        <label>
          <Words site={site}>{t("search.sort")}</Words>
          <select form={form} name="sort" defaultValue={fields?.isByDate ? "date" : ""}>
            <option value="">{t("search.byRelevance")}</option>
            <option value="date">{t("search.byDate")}</option>
          </select>
        </label>
        <label>
          <Words site={site}>{t("search.since")}</Words>
          <input form={form} type="date" name="since" defaultValue={fields?.since} />
        </label>
        <label>
          <Words site={site}>{t("search.until")}</Words>
          <input form={form} type="date" name="until" defaultValue={fields?.until} />
        </label>
      </div>
      <p className="search-help">
        <Words site={site}>{t("search.help")}</Words>
      </p>
    </>
  );
}
