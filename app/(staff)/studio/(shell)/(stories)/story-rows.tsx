import { AutoRefresh } from "@/components/studio/stories/auto-refresh";
import { DeskView } from "@/components/studio/stories/desk-view";
import { StoryTable } from "@/components/studio/stories/story-table";
import type { Visit } from "@/lib/studio/gate";
import { readDesk } from "@/lib/studio/stories/desk";
import { isListAsked } from "@/lib/studio/stories/list-parts";
import { deskStamps, rowStamps } from "@/lib/studio/stories/list-stamps";
import { listStories } from "@/lib/studio/stories/list-stories";
import { newestChange } from "@/lib/studio/stories/newest-change";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { timeOfPage } from "@/lib/studio/stories/time-of-page";

/** The rows of the list, or the desk where none was asked for, which the page streams in. */
export async function StoryRowsLoaded({
  visit,
  filters,
  sections,
  zone,
}: {
  visit: Visit;
  filters: StoryFilters;
  sections: { id: string; name: string }[];
  zone: string;
}) {
  const { actor } = visit;
  const newest = await newestChange(actor);
  const times = { now: await timeOfPage(), zone };
  if (!isListAsked(filters)) {
    const desk = await readDesk(actor, zone);
    return (
      <AutoRefresh filters={filters} newest={newest} shown={deskStamps(desk)}>
        <DeskView desk={desk} times={times} />
      </AutoRefresh>
    );
  }
  const found = await listStories(actor, filters);
  return (
    <AutoRefresh filters={filters} newest={newest} shown={rowStamps(found.rows)}>
      <StoryTable found={found} filters={filters} sections={sections} times={times} />
    </AutoRefresh>
  );
}
