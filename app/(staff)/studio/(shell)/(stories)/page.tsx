import { Suspense } from "react";
import { zoneName } from "@/components/studio/shell/zone-name";
import { FailedActionsNotice } from "@/components/studio/stories/failed-actions-notice";
import { FilterChips } from "@/components/studio/stories/filter-chips";
import { StateTabs } from "@/components/studio/stories/state-tabs";
import { StoriesNotice } from "@/components/studio/stories/stories-notice";
import { StoryFilterBar } from "@/components/studio/stories/story-filter-bar";
import { StoryListSkeleton } from "@/components/studio/stories/story-list-skeleton";
import { openCopies } from "@/lib/studio/editor/publishing/story-copies";
import { studioPage } from "@/lib/studio/gate";
import { unresolvedFailedActions } from "@/lib/studio/schedule/unresolved-failed-actions";
import { getBrand } from "@/lib/studio/shell/brand";
import { listSections } from "@/lib/studio/shell/lookups";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";
import { filterNames } from "@/lib/studio/stories/filter-names";
import { liftRequestStories } from "@/lib/studio/stories/lift-request-stories";
import { listAddress } from "@/lib/studio/stories/list-address";
import { countStates } from "@/lib/studio/stories/list-stories";
import { storyFilters } from "@/lib/studio/stories/story-filters";
import { unreadEmbargoes } from "@/lib/studio/stories/unread-embargoes";
import { StoryRowsLoaded } from "./story-rows";

export const generateMetadata = titled("stories.title");

export default async function StoriesPage({ searchParams }: PageProps<"/studio">) {
  const filters = storyFilters.parse(await searchParams);
  const address = listAddress(filters);
  const visit = await studioPage(address);
  const { actor } = visit;
  const [{ zone, languages }, sections, failedActions, held, lifts, copies, counts, names, { t, locale }] =
    await Promise.all([
      getBrand(),
      listSections(),
      unresolvedFailedActions({ actor }),
      unreadEmbargoes(actor),
      liftRequestStories(actor),
      openCopies(actor),
      countStates(actor, filters),
      filterNames(filters),
      studioText(),
    ]);
  return (
    <>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="font-serif text-2xl font-semibold tracking-tight">{t("stories.title")}</h1>
        <p className="text-xs text-ink-3">{t("shell.timesIn", { zone: zoneName(zone, locale) })}</p>
      </div>
      {failedActions.length > 0 && <FailedActionsNotice count={failedActions.length} />}
      <StoriesNotice words={t("stories.unreadEmbargoes")} stories={held} />
      <StoriesNotice words={t("stories.liftRequests")} stories={lifts} />
      <StoriesNotice words={t("stories.openCopies")} stories={copies} />
      <StateTabs filters={filters} counts={counts} />
      <StoryFilterBar filters={filters} sections={sections} languages={languages} />
      <FilterChips filters={filters} names={names} />
      <Suspense key={address} fallback={<StoryListSkeleton />}>
        <StoryRowsLoaded visit={visit} filters={filters} sections={sections} zone={zone} />
      </Suspense>
    </>
  );
}
