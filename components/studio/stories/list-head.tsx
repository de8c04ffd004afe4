"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { listAddress } from "@/lib/studio/stories/list-address";
import { type StoryOrder, storyOrders } from "@/lib/studio/stories/list-parts";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { useText } from "../shell/text-provider";
import { lineColumns } from "./story-line";

/** Times begin with the newest, words with the first of the alphabet. */
const isNewestFirst = (order: StoryOrder) => order === "updated" || order === "published";

const headClass = "text-start font-normal";

function useOrder(filters: StoryFilters) {
  const router = useRouter();
  const order = (sort: StoryOrder, isReversed: boolean) => {
    const reverse = isReversed ? "1" : "";
    const asked = { ...filters, all: "1", sort: sort === "updated" ? "" : sort, reverse, page: "" } as const;
    router.push(listAddress(asked), { scroll: false });
  };
  return { present: filters.sort || "updated", isReversed: filters.reverse === "1", order };
}

/** The heads of the columns, which order the list. */
export function ListHead({ filters, selectAll }: { filters: StoryFilters; selectAll: ReactNode }) {
  const { t } = useText();
  const { present, isReversed, order } = useOrder(filters);
  const head = (sort: StoryOrder, more = "") => {
    const isHere = present === sort;
    const isDescending = isNewestFirst(sort) !== isReversed;
    const Arrow = isDescending ? ArrowDown : ArrowUp;
    return (
      <th
        scope="col"
        aria-sort={isHere ? (isDescending ? "descending" : "ascending") : "none"}
        className={`${headClass} ${more}`}
      >
        <button
          type="button"
          onClick={() => order(sort, isHere && !isReversed)}
          className="inline-flex items-center gap-1 py-1 hover:text-ink"
        >
          {t(`stories.order.${sort}`)}
          {isHere && <Arrow size={12} aria-hidden="true" />}
        </button>
      </th>
    );
  };
  return (
    <thead className="block">
      <tr className={`${lineColumns} border-b border-ink px-1 text-start text-xs text-ink-3 max-lg:hidden`}>
        <th scope="col">{selectAll}</th>
        <th scope="col">
          <span className="sr-only">{t("stories.column.picture")}</span>
        </th>
        {head("headline")}
        <th scope="col" className={headClass}>
          {t("stories.filter.state")}
        </th>
        {head("section")}
        <th scope="col" className={headClass}>
          {t("stories.column.by")}
        </th>
        {head("published")}
        {head("updated", "lg:text-end")}
      </tr>
    </thead>
  );
}

/** The same order as a choice, for narrow screens. */
export function OrderChoice({ filters }: { filters: StoryFilters }) {
  const { t } = useText();
  const { present, order } = useOrder(filters);
  return (
    <select
      aria-label={t("stories.order.label")}
      value={present}
      onChange={(event) => order(event.target.value as StoryOrder, false)}
      className="h-8 rounded-[3px] border border-line-strong bg-panel px-1.5 lg:hidden pointer-coarse:h-10"
    >
      {storyOrders.map((each) => (
        <option key={each} value={each}>
          {t(`stories.order.${each}`)}
        </option>
      ))}
    </select>
  );
}
