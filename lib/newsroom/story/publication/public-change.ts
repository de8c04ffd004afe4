import type { AuditEntry } from "../../audit";
import type { CacheTag } from "../../cache-tags";
import type { StoryEvent } from "../../events/story-event";
import type { LiveStory } from "./live-story";
import type { PublicListing } from "./reach";

/** What an event says besides the story, the lists and the pictures, which changePublic adds. */
type OwnFields<Event> = Event extends StoryEvent ? Omit<Event, "storyId" | "lists" | "hiddenMediaIds"> : never;

/** What a verb did to one story, in its own words; changePublic draws the consequences. */
export interface PublicChange {
  storyId: string;
  /** What readers see from now on, null for nothing; absent where the text stays as it was */
  live?: LiveStory | null;
  /** Lines of the audit log, in their order */
  entries: Omit<AuditEntry, "storyId">[];
  event: OwnFields<StoryEvent>;
  /** Whether the feeds of its lists say something else now */
  changesFeeds: boolean;
  /** Where readers last found it; absent: where it was public before the verb, if it was */
  before?: PublicListing | null;
  /** Cache tags besides those of reach(before, after) */
  tags?: CacheTag[];
}
