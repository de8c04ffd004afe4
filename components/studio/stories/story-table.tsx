"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { listAddress } from "@/lib/studio/stories/list-address";
import type { StoryRows } from "@/lib/studio/stories/list-stories";
import { narrowing, type StoryFilters } from "@/lib/studio/stories/story-filters";
import { useText } from "../shell/text-provider";
import { ListHead, OrderChoice } from "./list-head";
import { StoryLine, storyLineClass } from "./story-line";

/** The list of stories that the filters ask for, page by page. */
export function StoryTable({
  found,
  filters,
  times,
}: {
  found: StoryRows;
  filters: StoryFilters;
  times: { now: Date; zone: string };
}) {
  const { t } = useText();
  if (found.rows.length === 0) return <NoStories filters={filters} />;
  return (
    <>
      <div className="mb-2 flex justify-end">
        <OrderChoice filters={filters} />
      </div>
      <table aria-label={t("stories.title")} data-story-list="" className="block w-full">
        <ListHead filters={filters} selectAll={<span className="sr-only">{t("stories.column.select")}</span>} />
        <tbody className="block">
          {found.rows.map((row) => (
            <tr key={row.id} data-story={row.id} className={storyLineClass}>
              <StoryLine row={row} times={times} />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-4 flex flex-wrap gap-2">
        {filters.page && (
          <Link href={listAddress({ ...filters, all: "1", page: "" })} className={buttonClass()}>
            {t("stories.firstPage")}
          </Link>
        )}
        {found.next && (
          <Link href={listAddress({ ...filters, page: found.next })} className={buttonClass()} rel="next">
            {t("stories.nextPage")}
          </Link>
        )}
      </div>
    </>
  );
}

function NoStories({ filters }: { filters: StoryFilters }) {
  const { t } = useText();
  const isFiltered = narrowing.some((name) => filters[name] !== "");
  return (
    <div className="border-t border-line py-16 text-center">
      <p className="font-serif text-xl">{t(isFiltered ? "stories.noMatch" : "stories.none")}</p>
      <p className="mt-3">
        {isFiltered ? (
          <Link href={listAddress({ all: "1" })} className={buttonClass()}>
            {t("stories.showAll")}
          </Link>
        ) : (
          <Link href="/studio/stories/new" className={buttonClass("primary")}>
            {t("stories.writeFirst")}
          </Link>
        )}
      </p>
    </div>
  );
}

const widths = ["w-3/5", "w-2/5", "w-1/2", "w-3/4", "w-2/3", "w-1/3", "w-4/5", "w-1/4"];

export function StoryListSkeleton() {
  const { t } = useText();
  return (
    <div aria-busy="true" className="motion-safe:animate-pulse">
      <p className="sr-only">{t("stories.loading")}</p>
      {widths.map((width) => (
        <div key={width} className="border-b border-line px-1 py-3">
          <div className={`h-4 rounded-sm bg-sunken ${width}`} />
        </div>
      ))}
    </div>
  );
}
