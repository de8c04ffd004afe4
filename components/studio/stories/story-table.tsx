"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { listAddress } from "@/lib/studio/stories/list-address";
import type { StoryRows } from "@/lib/studio/stories/list-stories";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { useText } from "../shell/text-provider";
import { ListHead, OrderChoice } from "./list-head";
import { NoStories } from "./no-stories";
import { OutcomeNotice } from "./selection/outcome-notice";
import { SelectionBar } from "./selection/selection-bar";
import { useSelection } from "./selection/use-selection";
import { useSelectionChange } from "./selection/use-selection-change";
import { useSelectionKeys } from "./selection/use-selection-keys";
import { StoryLine, storyLineClass } from "./story-line";

/** The list of stories that the filters ask for, page by page, to select and change several at once. */
export function StoryTable({
  found,
  filters,
  sections,
  times,
}: {
  found: StoryRows;
  filters: StoryFilters;
  sections: { id: string; name: string }[];
  times: { now: Date; zone: string };
}) {
  const { t } = useText();
  const selectable = found.rows.filter(({ mayEdit }) => mayEdit).map(({ id }) => id);
  const selection = useSelection(selectable);
  useSelectionKeys(selection, selectable);
  const change = useSelectionChange(() => selection.set([]));
  const isAll = selectable.length > 0 && selection.ids.length === selectable.length;
  const outcome = change.outcome && (
    <OutcomeNotice outcome={change.outcome} isBusy={change.isBusy} onUndo={change.takeBack} onClose={change.forget} />
  );
  if (found.rows.length === 0)
    return (
      <>
        {outcome}
        <NoStories filters={filters} />
      </>
    );
  const all = (
    <input
      type="checkbox"
      aria-label={t("stories.selection.all")}
      checked={isAll}
      disabled={selectable.length === 0}
      onChange={() => selection.set(isAll ? [] : selectable)}
      className="size-4"
    />
  );
  return (
    <>
      {change.problem && <Notice tone="bad">{change.problem}</Notice>}
      {outcome}
      <div className="mb-2 flex items-center justify-between gap-3 lg:hidden">
        {all}
        <OrderChoice filters={filters} />
      </div>
      <table aria-label={t("stories.title")} data-story-list="" className="block w-full">
        <ListHead filters={filters} selectAll={all} />
        <tbody className="block">
          {found.rows.map((row) => (
            <tr
              key={row.id}
              data-story={row.id}
              data-selected={selection.has(row.id) ? "" : undefined}
              className={storyLineClass}
            >
              <StoryLine
                row={row}
                times={times}
                tick={
                  row.mayEdit && (
                    <input
                      type="checkbox"
                      aria-label={t("stories.selection.one", { headline: row.headline || t("shell.noHeadline") })}
                      checked={selection.has(row.id)}
                      onClick={(event) => selection.toggle(row.id, event.shiftKey)}
                      onChange={() => undefined}
                      className="size-4 pointer-coarse:size-6"
                    />
                  )
                }
              />
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
      <SelectionBar
        selection={selection}
        sections={sections}
        isDeleted={filters.state === "deleted"}
        isBusy={change.isBusy}
        run={change.run}
      />
    </>
  );
}
