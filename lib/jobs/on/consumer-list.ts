import "server-only";
import type { ConsumerName, EventTakenBy } from "@/lib/newsroom/events/consumers";
import { dropStoryPictures } from "./drop-story-pictures";
import { pingHub } from "./ping-hub";
import { prepareLeadPicture } from "./prepare-lead-picture";
import { refreshStoryCards } from "./refresh-story-cards";

export type ConsumerList = { [Name in ConsumerName]: (event: EventTakenBy<Name>) => Promise<void> };

/** What each consumer does. It may be done twice, and late: it reads what holds now, the event says only where to look. */
export const consumerList: ConsumerList = {
  "refresh-story-cards": refreshStoryCards,
  "prepare-lead-picture": prepareLeadPicture,
  "drop-story-pictures": dropStoryPictures,
  "ping-hub": pingHub,
};
