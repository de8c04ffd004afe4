import { DeskView } from "@/components/studio/stories/desk-view";
import { StoryTable } from "@/components/studio/stories/story-table";
import type { Visit } from "@/lib/studio/gate";
import { readDesk } from "@/lib/studio/stories/desk";
import { listStories } from "@/lib/studio/stories/list-stories";
import { isListAsked, type StoryFilters } from "@/lib/studio/stories/story-filters";
import { timeOfPage } from "@/lib/studio/stories/time-of-page";

/** The rows of the list, or the desk where none was asked for, which the page streams in. */
export async function StoryRowsLoaded({ visit, filters, zone }: { visit: Visit; filters: StoryFilters; zone: string }) {
  const { actor } = visit;
  const times = { now: await timeOfPage(), zone };
  if (!isListAsked(filters)) return <DeskView desk={await readDesk(actor, zone)} times={times} />;
  return <StoryTable found={await listStories(actor, filters)} filters={filters} times={times} />;
}
