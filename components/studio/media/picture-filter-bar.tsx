"use client";

import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import { useFilterForm } from "@/components/ui/use-filter-form";
import { lacks } from "@/lib/studio/media/lacks";
import type { PictureFilters } from "@/lib/studio/media/picture-filters";
import { useText } from "../shell/text-provider";

/** Searches and narrows the list of pictures by its address; needs no script. */
export function PictureFilterBar({
  filters,
  uploaders,
}: {
  filters: PictureFilters;
  uploaders: { id: string; name: string }[];
}) {
  const { t } = useText();
  const { form, isLoading, apply, search, searchSoon } = useFilterForm(filters.q, (given) => {
    const named = [...given].map(([name, value]) => [name, String(value).trim()]);
    const query = new URLSearchParams(named.filter(([, value]) => value));
    return query.size > 0 ? `/studio/media?${query}` : "/studio/media";
  });
  return (
    <search>
      <form
        ref={form}
        action="/studio/media"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
        aria-busy={isLoading}
        className="mb-4 flex flex-wrap gap-2"
      >
        <input
          name="q"
          type="search"
          defaultValue={filters.q}
          placeholder={t("media.search")}
          aria-label={t("media.search")}
          onChange={searchSoon}
          className="h-8 min-w-0 flex-1 basis-48 rounded-[3px] border border-line-strong bg-panel px-2 sm:max-w-72 pointer-coarse:h-10"
        />
        <FilterSelect
          name="lacks"
          label={t("media.filter.lacks")}
          all={t("media.filter.all")}
          options={lacks.map((each) => [each, t(`media.filter.${each}`)])}
          value={filters.lacks}
          onChange={apply}
        />
        <FilterSelect
          name="by"
          label={t("media.filter.by")}
          all={t("media.filter.everybody")}
          options={uploaders.map(({ id, name }) => [id, name])}
          value={filters.by}
          onChange={apply}
        />
        <Button type="submit">{t("shell.search")}</Button>
      </form>
    </search>
  );
}
