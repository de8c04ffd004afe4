import type { EventName, EventNamed, StoryEvent } from "./story-event";

/** Whether a consumer takes an event: always, never, or where the event says that there is something to do. */
type Decisions = { [Name in EventName]: boolean | ((event: EventNamed<Name>) => boolean) };

const changesFeeds = ({ lists }: StoryEvent) => lists !== null;
const hidesPictures = ({ hiddenMediaIds }: { hiddenMediaIds: string[] }) => hiddenMediaIds.length > 0;

/**
 * What may come a second after an event, and which events it follows. Each consumer decides on each event: one without a decision does not
 * compile. The work itself is in lib/jobs/on, in a file of the same name.
 */
const consumers = {
  "refresh-story-cards": {
    "story.published": true,
    "story.updated": true,
    // Cards of old stories are drawn when somebody first asks for them.
    "story.imported": false,
    "story.unpublished": true,
    "story.retracted": true,
    "story.killed": true,
    "story.corrected": ({ isOtherKind }) => isOtherKind,
    "story.moved": true,
    "story.marked": true,
    "story.embargoed": false,
    "story.embargoLifted": false,
    "story.scheduled": false,
    "story.unscheduled": false,
  },
  "prepare-lead-picture": {
    "story.published": true,
    "story.updated": true,
    "story.imported": false,
    "story.unpublished": false,
    "story.retracted": false,
    "story.killed": false,
    "story.corrected": false,
    "story.moved": false,
    "story.marked": false,
    "story.embargoed": false,
    "story.embargoLifted": false,
    "story.scheduled": false,
    "story.unscheduled": false,
  },
  "drop-story-pictures": {
    "story.published": hidesPictures,
    "story.updated": hidesPictures,
    "story.imported": false,
    "story.unpublished": hidesPictures,
    "story.retracted": hidesPictures,
    "story.killed": hidesPictures,
    "story.corrected": false,
    "story.moved": false,
    "story.marked": false,
    "story.embargoed": false,
    "story.embargoLifted": false,
    "story.scheduled": false,
    "story.unscheduled": false,
  },
  "ping-hub": {
    "story.published": changesFeeds,
    "story.updated": changesFeeds,
    // Old news notifies nobody.
    "story.imported": false,
    "story.unpublished": changesFeeds,
    "story.retracted": changesFeeds,
    "story.killed": changesFeeds,
    "story.corrected": changesFeeds,
    "story.moved": changesFeeds,
    "story.marked": false,
    "story.embargoed": false,
    "story.embargoLifted": false,
    "story.scheduled": false,
    "story.unscheduled": false,
  },
} as const satisfies Record<string, Decisions>;

export type ConsumerName = keyof typeof consumers;

/** The events that a consumer may get. */
export type EventTakenBy<Consumer extends ConsumerName> = EventNamed<
  {
    [Name in EventName]: (typeof consumers)[Consumer][Name] extends false ? never : Name;
  }[EventName]
>;

/** The consumers that have something to do after an event. */
export function consumersOf(event: StoryEvent): ConsumerName[] {
  const names = Object.keys(consumers) as ConsumerName[];
  return names.filter((consumer) => {
    const decision: boolean | ((event: never) => boolean) = consumers[consumer][event.name];
    return typeof decision === "function" ? decision(event as never) : decision;
  });
}
