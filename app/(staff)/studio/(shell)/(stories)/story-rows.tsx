import { StoryTable } from "@/components/studio/stories/story-table";
import type { Visit } from "@/lib/studio/gate";
import { listStories } from "@/lib/studio/stories/list-stories";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";

/** The rows of the list, which the page streams in. */
export async function StoryRowsLoaded({ visit, filters, zone }: { visit: Visit; filters: StoryFilters; zone: string }) {
  const found = await listStories(visit.actor, filters);
  return <StoryTable found={found} filters={filters} zone={zone} />;
}
