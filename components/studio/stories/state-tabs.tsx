"use client";

import Link from "next/link";
import { listAddress } from "@/lib/studio/stories/list-address";
import { isListAsked } from "@/lib/studio/stories/list-parts";
import type { StateCounts } from "@/lib/studio/stories/list-stories";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { useText } from "../shell/text-provider";
import { stateOptions } from "./story-labels";

const tabClass =
  "flex h-9 items-center gap-1.5 border-b-2 border-transparent px-2 whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink";

/** The desk, all stories, and each state with the number of stories that the other filters leave in it. */
export function StateTabs({ filters, counts }: { filters: StoryFilters; counts: StateCounts }) {
  const { t, locale } = useText();
  const number = new Intl.NumberFormat(locale);
  const isList = isListAsked(filters);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0) - (counts.deleted ?? 0);
  const tab = (key: string, label: string, isHere: boolean, to: Partial<StoryFilters>, count?: number) => (
    <Link key={key} href={listAddress(to)} aria-current={isHere ? "page" : undefined} className={tabClass}>
      {label}
      {count !== undefined && <span className="text-xs text-ink-3 tabular-nums">{number.format(count)}</span>}
    </Link>
  );
  const others = { ...filters, page: "", all: "1" } as const;
  return (
    <nav aria-label={t("stories.views")} className="mb-3 flex flex-wrap gap-x-1 border-b border-line">
      {tab("desk", t("stories.desk.title"), !isList, {})}
      {tab("all", t("stories.all"), isList && filters.state === "", { ...others, state: "" }, total)}
      {stateOptions(t)
        .filter(([state]) => (counts[state] ?? 0) > 0 || filters.state === state)
        .map(([state, label]) =>
          tab(state, label, filters.state === state, { ...others, all: "", state }, counts[state] ?? 0),
        )}
    </nav>
  );
}
