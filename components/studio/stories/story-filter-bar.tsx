"use client";

import { FilterSelect } from "@/components/ui/filter-select";
import { useFilterForm } from "@/components/ui/use-filter-form";
import { listAddress } from "@/lib/studio/stories/list-address";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { useText } from "../shell/text-provider";
import { kindOptions, stateOptions } from "./story-labels";
import { useListKeys } from "./use-list-keys";

/** The filters of the list; the address is their only memory. Works as a plain form too. */
export function StoryFilterBar({
  filters,
  sections,
  languages,
}: {
  filters: StoryFilters;
  sections: { slug: string; name: string }[];
  languages: string[];
}) {
  const { t } = useText();
  // What the form has no field for stays; the pages begin again.
  const kept = { author: filters.author, topic: filters.topic, sort: filters.sort, reverse: filters.reverse };
  const { form, isLoading, apply, search, searchSoon } = useFilterForm(filters.q, (given) => {
    const { q, ...asked }: Partial<StoryFilters> = Object.fromEntries(given);
    return listAddress({ ...kept, ...asked, q: q?.trim(), all: "1" });
  });
  useListKeys(form);
  const choice = (name: keyof StoryFilters, label: string, all: string, options: [string, string][]) => (
    <FilterSelect {...{ name, label, all, options }} value={filters[name]} onChange={apply} />
  );

  return (
    <form
      ref={form}
      action="/studio"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
      aria-busy={isLoading}
      className="mb-4 grid grid-cols-2 items-center gap-1.5 sm:flex sm:flex-wrap"
    >
      <input
        name="q"
        type="search"
        defaultValue={filters.q}
        placeholder={t("stories.searchPlaceholder")}
        aria-label={t("stories.search")}
        onChange={searchSoon}
        className="col-span-2 h-8 min-w-44 flex-1 rounded-[3px] border border-line-strong bg-panel px-2.5 sm:max-w-72 pointer-coarse:h-10 pointer-coarse:text-base"
      />
      {choice("state", t("stories.filter.state"), t("stories.filter.everyState"), stateOptions(t))}
      {choice(
        "section",
        t("stories.filter.section"),
        t("stories.filter.everySection"),
        sections.map(({ slug, name }) => [slug, name]),
      )}
      {choice("kind", t("stories.filter.kind"), t("stories.filter.everyKind"), kindOptions(t))}
      {languages.length > 1 &&
        choice(
          "lang",
          t("stories.filter.language"),
          t("stories.filter.everyLanguage"),
          languages.map((lang) => [lang, lang]),
        )}
      <label className="flex h-8 items-center gap-1.5 px-1.5">
        <input
          type="checkbox"
          name="mine"
          value="1"
          defaultChecked={filters.mine === "1"}
          key={`mine${filters.mine}`}
          onChange={apply}
        />
        {t("stories.filter.mine")}
      </label>
      <input type="hidden" name="all" value="1" />
      <noscript>
        <button type="submit">{t("stories.filter.apply")}</button>
      </noscript>
    </form>
  );
}
